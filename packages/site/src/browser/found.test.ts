import {describe, expect, test} from 'vitest';

import {foundFor} from './found.js';

import type {Understood} from '@cyber-17/content/words';

const entries = [
  {id: 'parcel', title: 'Faux message de livraison', text: 'colis'},
  {id: 'virus', title: 'Virus', text: 'ordinateur'},
  {id: 'card', title: 'Carte volée', text: 'carte et colis'},
];
const understood = (ids: readonly string[], known = 4): Understood => ({
  isDanger: false,
  isDespair: false,
  guesses: ids.map((id) => ({id, share: 1 / ids.length})),
  facts: [],
  known,
});

describe('what the search of the site finds', () => {
  test('is first what was understood, then what holds the words, each once', () => {
    expect(foundFor(entries, 'colis', understood(['virus', 'card']))).toEqual(['virus', 'card', 'parcel']);
  });

  test('is what holds the words alone where nothing understands, or too little was said', () => {
    expect(foundFor(entries, 'volée', undefined)).toEqual(['card']);
    expect(foundFor(entries, 'volée', understood(['virus', 'parcel', 'unknown', 'other'], 1))).toEqual([
      'card',
    ]);
  });

  test('leaves out a guess that holds next to nothing of the whole', () => {
    const {guesses} = understood(['virus']);
    const spread = {...understood([]), guesses: [...guesses, {id: 'card', share: 0.02}]};
    expect(foundFor(entries, 'rien', spread)).toEqual(['virus']);
  });

  test('has no more than three guesses, and only of situations that have a page', () => {
    const many = understood(['immediate-danger', 'unknown', 'virus', 'card', 'parcel', 'other']);
    expect(foundFor(entries, 'rien', many)).toEqual(['virus', 'card', 'parcel']);
    const four = ['a', 'b', 'c', 'd'].map((id) => ({id, title: '', text: ''}));
    expect(foundFor(four, 'rien', understood(['a', 'b', 'c', 'd']))).toEqual(['a', 'b', 'c']);
  });
});
