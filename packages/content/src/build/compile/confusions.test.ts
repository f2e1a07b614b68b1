import {describe, expect, test} from 'vitest';

import {loadContent} from '../source/load-content.js';
import {fixture} from '../testing/fixture.js';
import {confusionsOf, neighboursWithout} from './confusions.js';

const OTHER_THAN_ACCEPTED = {
  'situations.yaml': ['accept: [scam]', 'accept: [undetermined, scam]'],
  'walks.yaml': ['names: scam', 'names: undetermined'],
} as const;

const sourceOf = (accept: string, names: string) =>
  loadContent(
    fixture({
      'situations.yaml': ['accept: [scam]', `accept: [${accept}]`],
      'walks.yaml': ['names: scam', `names: ${names}`],
    }),
  );

describe('what walks show to be confused', () => {
  test('is what people were after who were told something else', () => {
    const {source, compiled} = sourceOf('scam', 'undetermined');
    expect(confusionsOf(source)).toEqual({undetermined: ['scam']});
    expect(compiled.fr.book.threats['undetermined']!.neighbours).toEqual([{threat: 'scam'}]);
  });

  test('is nothing where people were told what they accept', () => {
    expect(confusionsOf(loadContent(fixture(OTHER_THAN_ACCEPTED)).source)).toEqual({});
  });

  test('is never that nothing is known', () => {
    expect(confusionsOf(sourceOf('undetermined', 'scam').source)).toEqual({});
  });

  test('does not count for the situation that taught it', () => {
    const {source, compiled} = sourceOf('scam', 'undetermined');
    const conclusion = compiled.fr.graph.outcomes['undetermined']!;
    const neighbours = neighboursWithout(source);
    expect(neighbours(conclusion, 's1')).toBeUndefined();
    expect(neighbours(conclusion, 'another')).toEqual([{threat: 'scam'}]);
  });

  test('must be of a situation and of an outcome that exist', () => {
    expect(() => sourceOf('scam', 'flood')).toThrow(
      /walks\.yaml:\d+ {2}dangling-reference: expected a threat or an outcome, found “flood”/,
    );
    expect(() => loadContent(fixture({'walks.yaml': ['s1:', 's2:']}))).toThrow(
      /walks\.yaml:\d+ {2}dangling-reference: expected the id of a situation, found “s2”/,
    );
  });
});
