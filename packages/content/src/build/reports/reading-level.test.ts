import {describe, expect, test} from 'vitest';

import {countSyllables, readingLevel} from './reading-level.js';

describe('the reading level', () => {
  test('counts the syllables that are spoken', () => {
    const words = ['banque', 'appelez', 'téléphone', 'créé', 'parlent', 'ordinateur', 'vos', 'guide'];
    expect(words.map(countSyllables)).toEqual([1, 3, 3, 2, 1, 4, 1, 1]);
  });

  test('finds short sentences easy and administrative prose hard', () => {
    const plain = 'Appelez votre banque. Dites ce qui est arrivé. Gardez les messages. Ne payez plus rien.';
    const heavy =
      'Préalablement à toute démarche administrative, il conviendra de procéder à la notification ' +
      'de l’interruption des moyens de paiement auprès de l’établissement teneur du compte concerné.';
    expect(readingLevel(plain).score).toBeGreaterThan(80);
    expect(readingLevel(heavy).score).toBeLessThan(45);
  });
});
