import {describe, expect, test} from 'vitest';

import {NEAR, NO_LEVEL, PAIR, letterOf, readModel} from './model.js';
import {keyOf} from './stem.js';
import {tokensOf} from './tokens.js';
import {understand} from './understand.js';

import type {PackedModel} from './model.js';

/** Stems, each with its label: “colis”, “virus” and “couteau” speak for their own, “peur” and “sang” for danger. */
const ROWS = Object.entries({
  coli: {label: 0},
  viru: {label: 1},
  couto: {label: 2},
  peur: {label: 3},
  sang: {label: 3},
})
  .map(([stem, row]) => ({...row, key: keyOf(stem)}))
  .sort((a, b) => a.key - b.key);
const distances = ROWS.map(({key}, index) => key - (ROWS[index - 1]?.key ?? 0));

const PACKED: PackedModel = {
  schema: 1,
  labels: ['parcel', 'virus', 'immediate-danger'],
  far: distances.map((distance) => letterOf(Math.floor(distance / NEAR))).join(''),
  near: distances.map((distance) => letterOf(distance % NEAR)).join(''),
  counts: letterOf(1).repeat(ROWS.length),
  places: ROWS.map(({label}) => letterOf(label)).join(''),
  // All three weights that are not about danger have the second value.
  values: letterOf(1 * PAIR + 1).repeat(2),
  scale: [-1, 5],
  alarming: String.fromCharCode(NO_LEVEL + 3).repeat(2),
  danger: 1,
  tells: [{facts: {given: 'card'}, rules: ['carte|cb donne|tape*']}],
  plain: {virus: ['telephone pirat*']},
  alarms: ['arme|سلاح'],
  despair: ['veux|envie mourir', 'اريد اموت'],
};
const models = [readModel(PACKED)];

describe('a text in somebody’s own words', () => {
  test('is about what its words speak for', () => {
    expect(understand(models, 'Mon COLIS').guesses[0]?.id).toBe('parcel');
    expect(understand(models, 'un virus').guesses[0]?.id).toBe('virus');
  });

  test('of few words is about what two of them mean together', () => {
    const first = (text: string) => understand(models, text).guesses[0]?.id;
    expect(first('mon téléphone est piraté')).toBe('virus');
    expect(first('mon téléphone n’est pas piraté')).not.toBe('virus');
    // Words that are known can outweigh it.
    expect(first('mon téléphone est piraté par un colis')).toBe('parcel');
    const {guesses} = understand(models, 'mon téléphone est piraté par un colis');
    expect(guesses.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1);
  });

  test('of many words is about more than two of them', () => {
    const long = `mon téléphone est piraté ${'et puis autre chose '.repeat(5)}`;
    expect(understand(models, long).guesses[0]?.id).not.toBe('virus');
  });

  test('speaks of danger by a rule, in any order, with words between', () => {
    expect(understand(models, 'Mourir, j’en ai vraiment envie').isDanger).toBe(true);
    expect(understand(models, 'mon colis').isDanger).toBe(false);
  });

  test('speaks of danger by a rule in Arabic, with or without vowel signs', () => {
    expect(understand(models, 'معه سِلاح').isDanger).toBe(true);
    expect(understand(models, 'أُريد أن أموت').isDespair).toBe(true);
  });

  test('speaks of despair apart from other danger', () => {
    expect(understand(models, 'envie de mourir')).toMatchObject({isDanger: true, isDespair: true});
    expect(understand(models, 'il a une arme')).toMatchObject({isDanger: true, isDespair: false});
  });

  test('speaks of danger by what was learned', () => {
    expect(understand(models, 'peur, du sang').isDanger).toBe(true);
  });

  test('speaks of danger sooner where all of it seems to, and not where it is about something else', () => {
    // The two words alone are worth 4.2.
    const isHeard = (text: string, danger: number) =>
      understand([readModel({...PACKED, danger})], text).isDanger;
    expect(isHeard('peur, du sang, un couteau', 4.5)).toBe(true);
    expect(isHeard('peur, du sang, un colis', 4)).toBe(false);
  });

  test('does not speak of danger by one word alone', () => {
    expect(understand(models, 'peur').isDanger).toBe(false);
    expect(understand(models, 'il fait beau').isDanger).toBe(false);
  });

  test('speaks of danger in half a sentence of a long story', () => {
    const story = 'un colis et un virus et une carte et un compte '.repeat(8);
    expect(understand(models, `${story}, j’ai peur, du sang, ${story}`).isDanger).toBe(true);
    expect(understand(models, story).isDanger).toBe(false);
  });

  test('tells that something was given, not that it was named', () => {
    expect(understand(models, 'ma carte a été piratée').facts).toEqual([]);
    expect(understand(models, 'ils ont ma CB, je l’ai tapée').facts).toEqual([{given: 'card'}]);
  });

  test('tells nothing that it denies', () => {
    expect(understand(models, 'j’ai donné ma carte').facts).toEqual([{given: 'card'}]);
    expect(understand(models, 'je n’ai pas donné ma carte').facts).toEqual([]);
  });

  test('may be empty', () => {
    expect(understand(models, '').known).toBeLessThan(2);
    expect(understand(models, '').isDanger).toBe(false);
  });
});

describe('the words of a text', () => {
  test.each([
    ['j’ai payé 800 €', '#money'],
    ['ma fille de 13 ans', '#minor'],
    ['mon père de 82 ans', '#elder'],
    ['sur https://colis-fr.example', '#url'],
    ['appel du 06 12 34 56 78', '#phone'],
  ])('of “%s” hold %s', (text, kind) => {
    expect(tokensOf(text)).toContain(kind);
  });

  test('are written out and without accents', () => {
    expect(tokensOf('mdp piraté pr FB')).toEqual(['passe', 'pirate', 'pour', 'facebook']);
    expect(tokensOf('إنـــقذوني')).toEqual(['انقذوني']);
  });
});
