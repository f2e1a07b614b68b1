import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {beginningAt} from './beginning.js';
import {questionsFor} from './questions-for.js';

const {graph} = realContent().compiled.fr;

describe('a diagnostic that begins at a threat', () => {
  test.each(AUDIENCES)('begins with a question that %s can reach', (audience) => {
    const asked = questionsFor(graph, audience).map(({id}) => id);
    const begun = Object.keys(graph.threats).flatMap((id) => beginningAt(graph, audience, id) ?? []);
    expect(begun.length).toBeGreaterThan(0);
    for (const {question} of begun) expect(asked).toContain(question);
  });

  test('asks a company what its own questions ask about ransomware', () => {
    expect(beginningAt(graph, 'individual', 'ransomware')?.question).toBe('device');
    expect(beginningAt(graph, 'company', 'ransomware')).toEqual({question: 'o.blocked'});
  });

  test.each([
    ['individual', 'malware', 'mal.how'],
    ['individual', 'identity-theft', 'used'],
    ['company', 'website-compromise', 'o.web'],
    ['public', 'ddos', 'o.down'],
  ] as const)('asks %s about %s with the question that knows it best', (audience, threat, question) => {
    expect(beginningAt(graph, audience, threat)).toEqual({question});
  });

  test('asks the question that an editor chose', () => {
    expect(graph.threats['id-document-stolen-copy']?.begins).toBe('identity');
    expect(beginningAt(graph, 'individual', 'id-document-stolen-copy')).toEqual({question: 'identity'});
  });

  test('has no beginning for a threat of another audience', () => {
    expect(beginningAt(graph, 'company', 'stalkerware')).toBeUndefined();
  });
});

test('an answer that names another audience’s threat concludes as undetermined', () => {
  // As a link can carry it, made by hand or on another version.
  const trail = [{question: 'watch.who', answers: ['partner']}];
  const input = {beginning: {question: 'watch.who'}, trail, now: 0};
  expect(outcomeOf(graph, {...input, audience: 'individual'}).conclusions[0].conclusion.id).toBe(
    'stalkerware',
  );
  const outcome = outcomeOf(graph, {...input, audience: 'company'});
  expect(outcome.conclusions[0].conclusion.id).toBe('undetermined');
  expect(outcome.plan.length).toBeGreaterThan(0);
});
