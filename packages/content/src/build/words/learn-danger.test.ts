import {randomFrom} from '@cyber-17/protocol/random-from';
import {describe, expect, test} from 'vitest';

import {keysOf} from '../../words/stem.js';
import {tokensOf} from '../../words/tokens.js';
import {learnDanger} from './learn-danger.js';

const heard = (text: string, isDanger: boolean) => ({spellings: [text, text, text], isDanger, weight: 1});

const places = ['à la maison', 'au travail', 'dans la rue', 'devant l’école', 'chez moi', 'sur le quai'];
const TEXTS = places.flatMap((place) => [
  heard(`il me frappe ${place}`, true),
  heard(`mon téléphone est tombé ${place}`, false),
  heard(`le colis attend ${place}`, false),
]);

describe('what speaks of danger', () => {
  const learned = learnDanger(TEXTS, randomFrom(1));
  const {weights, threshold} = learned;

  test('is what texts about danger share, and others do not', () => {
    const [danger, harmless] = keysOf(['frappe', 'colis']).map((key) => weights.get(key));
    expect(danger).toBeGreaterThan(0);
    expect(harmless).toBeLessThan(0);
  });

  test('is heard in most texts about danger, and in none of the harmless', () => {
    const isHeard = ({spellings}: {spellings: readonly string[]}) => {
      const known = keysOf(tokensOf(spellings[0]!)).flatMap((key) => weights.get(key) ?? []);
      return known.reduce((sum, each) => sum + each, 0) / Math.sqrt(known.length || 1) > threshold;
    };
    expect(TEXTS.filter((each) => each.isDanger && isHeard(each)).length).toBeGreaterThan(3);
    expect(TEXTS.filter((each) => !each.isDanger && isHeard(each))).toEqual([]);
  });

  test('is the same for the same texts and seed', () => {
    expect(learnDanger(TEXTS, randomFrom(1))).toEqual(learned);
  });

  test('may be learned from nothing', () => {
    expect(learnDanger([], randomFrom(1)).weights.size).toBe(0);
  });
});
