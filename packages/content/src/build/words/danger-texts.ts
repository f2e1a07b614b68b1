import {DANGER} from '../../words/understand.js';
import {expand} from './expand.js';
import {roughen} from './roughen.js';

import type {Source} from '../source/read-source.js';
import type {Heard} from './learn-danger.js';
import type {WordsLang} from './samples.js';

/** How often each text is learned, the later ones written in haste. */
const COPIES = 3;

/** A text about danger counts more than a phrase; one that only looks like it, more still: they are few. */
const WEIGHTS = {danger: 2, alike: 4, phrase: 0.6} as const;

/** What danger is told from the rest by: texts of `danger.yaml`, and the phrases of what is surely harmless. */
export function dangerTexts(source: Source, lang: WordsLang, random: () => number): readonly Heard[] {
  const {danger, harmless, unclear} = source.danger.value;
  const {slots} = source.phrasing.value;
  const ofLang = Object.fromEntries(Object.entries(slots).map(([name, each]) => [name, each[lang]]));
  const said = [
    ...[...danger[lang], ...(source.phrases[DANGER]?.value[lang] ?? [])].map(
      (text) => ({text, isDanger: true, weight: WEIGHTS.danger}) as const,
    ),
    ...harmless[lang].map((text) => ({text, isDanger: false, weight: WEIGHTS.alike}) as const),
    ...Object.entries(source.phrases).flatMap(([id, {value}]) =>
      id === DANGER || unclear.includes(id)
        ? []
        : value[lang].map((text) => ({text, isDanger: false, weight: WEIGHTS.phrase}) as const),
    ),
  ];
  return said.map(({text, ...each}) => ({
    ...each,
    spellings: Array.from({length: COPIES}, (_, copy) => {
      const spelt = expand(text, ofLang, random);
      return copy > 0 ? roughen(spelt, random() * 0.6, random) : spelt;
    }),
  }));
}
