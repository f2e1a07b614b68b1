import {randomFrom} from '@cyber-17/protocol/random-from';

import {keysOf} from '../../words/stem.js';
import {tokensOf} from '../../words/tokens.js';
import {dangerTexts} from './danger-texts.js';
import {learnDanger} from './learn-danger.js';
import {packModel} from './pack-model.js';
import {prune} from './prune.js';
import {samplesOf} from './samples.js';
import {train} from './train.js';

import type {PackedModel} from '../../words/model.js';
import type {Source} from '../source/read-source.js';
import type {Said, WordsLang} from './samples.js';
import type {Sample} from './train.js';

/** Any number; the same one gives the same model. */
const SEED: Readonly<Record<WordsLang, number>> = {fr: 5, en: 5};

/** Its own: what is learned of the rest changes nothing of what is heard of danger. */
const DANGER_SEED = 8;

/** A stem that is rarer says nothing in general. */
const RAREST = 3;

/** Without it a small model leans on the few words that its phrases share, and is worse on stories. */
const DROPOUT = 0.2;

const KEPT_STEMS = 6_000;

/** A text of fewer stems counts more: most people type few words, and most of our phrases are long. */
const SHORT = {stems: 10, weight: 1.8} as const;

/** As many as have room: the words that the view itself says take more of it in French. */
const KEPT_WEIGHTS: Readonly<Record<WordsLang, number>> = {fr: 28_060, en: 31_400};

/**
 * Learns to understand the text of one language from its phrases: a large
 * model first, then a small one that answers like it and travels.
 */
export function trainWords(source: Source, lang: WordsLang, examples?: readonly Said[]): PackedModel {
  const random = randomFrom(SEED[lang]);
  const {value: phrasing} = source.phrasing;
  const said = samplesOf(source, lang, random, examples);
  const labels = [...new Set(said.map(({id}) => id))].sort();
  const read = said.map(({text}) => keysOf(tokensOf(text)));
  const keys = frequent(read);
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const counts = new Map<string, number>();
  for (const {id} of said) counts.set(id, (counts.get(id) ?? 0) + 1);
  const samples: readonly Sample[] = said.map(({id}, index) => ({
    features: Int32Array.from(read[index]!.flatMap((key) => numbers.get(key) ?? [])),
    target: labels.indexOf(id),
    // No conclusion counts more because more is written about it.
    weight:
      Math.min(1.5, Math.sqrt(said.length / labels.length / counts.get(id)!)) *
      (read[index]!.length < SHORT.stems ? SHORT.weight : 1),
  }));
  const shape = {labels: labels.length, features: keys.length, random, dropout: DROPOUT};
  const large = train(samples, {...shape, epochs: 6, rate: 0.3, decay: 1e-3});
  const small = prune(large, samples, {
    ...shape,
    keptFeatures: KEPT_STEMS,
    keptWeights: KEPT_WEIGHTS[lang],
    telling: wholeIn(source, lang).flatMap((key) => numbers.get(key) ?? []),
  });
  const ofDanger = randomFrom(DANGER_SEED);
  const danger = learnDanger(dangerTexts(source, lang, ofDanger), ofDanger);
  const {danger: threshold, ...weights} = packModel({keys, labels, ...small}, danger);
  return {
    schema: 1,
    ...weights,
    // Of both languages: it travels with one.
    ...(lang === 'fr' && {plain: phrasing.plain}),
    danger: threshold,
    tells: phrasing.tells.flatMap(({facts, ...rules}) =>
      rules[lang].length > 0 ? [{facts, rules: rules[lang]}] : [],
    ),
    alarms: spoken(phrasing.alarms, lang),
    despair: spoken(phrasing.despair, lang),
  };
}

/** The rules of a language; Arabic has no model of its own, and its rules travel with the French one. */
const spoken = (rules: Readonly<Record<WordsLang | 'ar', readonly string[]>>, lang: WordsLang) =>
  lang === 'fr' ? [...rules.fr, ...rules.ar] : rules[lang];

/** Stems that are a whole phrase: “sextorsion” is rare in what people tell, and says all when it stands alone. */
function wholeIn({phrases}: Source, lang: WordsLang): readonly number[] {
  return Object.values(phrases).flatMap(({value}) =>
    value[lang].flatMap((phrase) => {
      const keys = keysOf(tokensOf(phrase));
      return keys.length === 1 ? keys : [];
    }),
  );
}

/** The keys of stems that are not rare, in the order in which they first stand. */
function frequent(read: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const keys of read) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].flatMap(([key, count]) => (count >= RAREST ? [key] : []));
}
