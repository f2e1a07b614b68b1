import {describe, expect, test} from 'vitest';

import {readSource} from '../source/read-source.js';
import {fixture} from '../testing/fixture.js';
import {drawGraph} from './mermaid.js';
import {pathsTo} from './paths-to.js';
import {withoutAnswer} from './without-answer.js';

const {source} = readSource(fixture());

describe('the drawing of the graph', () => {
  test('has a box for each question, an arrow for each answer and a rounded box for each end', () => {
    expect(drawGraph(source!, 'individual').split('\n')).toEqual([
      'flowchart LR',
      '  start["Que se passe-t-il\u202F?"]',
      '  start -->|"Une arnaque"| stage',
      '  undetermined(["Pas encore clair"])',
      '  start -->|"Un désaccord"| undetermined',
      '  start -->|"Je ne sais pas"| undetermined',
      '  stage["Avez-vous payé\u202F?"]',
      '  scam(["Une arnaque"])',
      '  stage -->|"Oui"| scam',
      '  stage -->|"Je ne sais pas"| scam',
    ]);
  });
});

describe('the paths to an end', () => {
  test('are the answers to give, shortest first', () => {
    expect(pathsTo(source!, 'individual', 'scam')).toEqual([
      [
        {question: 'start', answer: 'scam'},
        {question: 'stage', answer: 'paid'},
      ],
      [
        {question: 'start', answer: 'scam'},
        {question: 'stage', answer: 'unsure'},
      ],
    ]);
  });

  test('are an empty list if the end does not exist', () => {
    expect(pathsTo(source!, 'individual', 'flood')).toEqual([]);
  });
});

describe('the graph without an answer', () => {
  test('says which questions and ends would be lost', () => {
    expect(withoutAnswer(source!, 'start', 'scam')[0]).toEqual({
      audience: 'individual',
      questions: ['stage'],
      ends: ['scam'],
      longer: [],
    });
  });

  test('says nothing when another answer leads there as well', () => {
    expect(withoutAnswer(source!, 'start', 'seller')).toEqual([]);
  });

  test('refuses an answer that does not exist', () => {
    expect(() => withoutAnswer(source!, 'start', 'flood')).toThrow('nothing named "flood" at "start"');
  });
});
