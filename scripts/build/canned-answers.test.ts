import {realContent} from '@cyber-17/content/testing';
import {expect, test} from 'vitest';

import {cannedAnswers} from './canned-answers.js';

const {fr} = realContent().compiled;
const {threats, answers} = cannedAnswers(fr, []);
const usesOf = (threat: string) => threats.find(({id}) => id === threat)?.answers ?? [];
const answersOf = (threat: string) => usesOf(threat).map(({id}) => id);

test('what can come first for most people leads, not what a rare answer brings', () => {
  const first = answersOf('smishing').slice(0, 4);
  expect(first).toContain('advice.card-block');
  expect(first).toContain('advice.bank-warn');
  expect(first).not.toContain('advice.isolate-called');
  expect(first).not.toContain('advice.public-accountant-call');
});

test('no answer is offered twice', () => {
  for (const {id, answers} of threats) expect(new Set(answersOf(id)).size, id).toBe(answers.length);
});

test('says for whom an answer is, where it is not for everybody', () => {
  const audiencesOf = (id: string) => usesOf('card-fraud').find((use) => use.id === id)?.audiences;
  expect(audiencesOf('advice.internal-alert')).toEqual(['company', 'public']);
  expect(audiencesOf('advice.perceval-report')).toEqual(['individual']);
  expect(usesOf('card-fraud')).toContainEqual({id: 'advice.card-block'});
});

test('no answer lists a contact that reaches nobody, nor says its title twice', () => {
  const reachable = (name: string) =>
    Object.values(fr.book.channels).some(
      (each) => each.name === name && (each.phone ?? each.sms ?? each.url),
    );
  const names = Object.values(fr.book.channels).map(({name}) => name);
  const unreachable = names.filter((name) => !reachable(name)).map((name) => `• ${name}`);
  const advice = answers.filter(({group}) => group === 'advice');
  for (const {id, title, text} of advice) {
    const lines = text.split('\n');
    expect(
      lines.filter((line) => unreachable.includes(line)),
      id,
    ).toEqual([]);
    expect(lines[0], id).not.toBe(title);
  }
  // The words themselves may name a bank.
  expect(unreachable).toContain(`• ${fr.book.channels['bank']!.name}`);
});

test('a number that the operator withdrew is in no answer', () => {
  const withdrawn = ['3018', '3114', 'info-escroqueries', 'card-opposition'];
  const without = cannedAnswers(fr, withdrawn);
  expect(without.threats).toEqual(threats);
  for (const id of withdrawn) {
    const {name, phone = ''} = fr.book.channels[id]!;
    const pattern = new RegExp(`(?<!\\d)${[...phone.replace(/\D/g, '')].join('[\\s.]?')}(?!\\d)`);
    const textsOf = (all: typeof answers) => all.flatMap(({title, text}) => [title, ...text.split('\n')]);
    expect(
      textsOf(answers).some((line) => pattern.test(line)),
      id,
    ).toBe(true);
    expect(
      textsOf(without.answers).filter((line) => pattern.test(line)),
      id,
    ).toEqual([]);
    // Nor is it listed by its name alone, or with its name for a number.
    const listed = [`• ${name}`, `• ${name} ${name}`];
    expect(
      textsOf(without.answers).filter((line) => listed.includes(line)),
      id,
    ).toEqual([]);
  }
});
