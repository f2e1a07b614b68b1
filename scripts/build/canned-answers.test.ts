import {realContent} from '@cyber-17/content/testing';
import {expect, test} from 'vitest';

import {cannedAnswers} from './canned-answers.js';

const {threats} = cannedAnswers(realContent().compiled.fr);
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
