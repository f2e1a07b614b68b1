import {expand} from './expand.js';
import {roughen} from './roughen.js';

import type {Source} from '../source/read-source.js';

/** The languages that free text is understood in. */
export type WordsLang = 'fr' | 'en';
export const WORDS_LANGS: readonly WordsLang[] = ['fr', 'en'];

/** A text and the conclusion that it is about. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/** How many times each phrase is said otherwise. */
const COPIES = 6;

/** What people typed, as the examples of threats hold it. */
export function examplesIn({threats, outcomes}: Source, lang: WordsLang): readonly Said[] {
  return Object.entries({...threats, ...outcomes}).flatMap(([id, {value}]) =>
    value.examples.flatMap((example) =>
      'phrase' in example && example.phrase[lang] !== undefined ? [{id, text: example.phrase[lang]}] : [],
    ),
  );
}

/** What a model learns from: phrases in many spellings, the examples, and our own words. */
export function samplesOf(
  source: Source,
  lang: WordsLang,
  random: () => number,
  examples: readonly Said[] = examplesIn(source, lang),
): readonly Said[] {
  const {value} = source.phrasing;
  const slots = Object.fromEntries(Object.entries(value.slots).map(([name, each]) => [name, each[lang]]));
  const asides = value.asides[lang];
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  const aside = () => (asides.length > 0 ? expand(pick(asides), slots, random) : '');

  function* otherwise(id: string, phrase: string): Generator<Said> {
    for (let copy = 0; copy < COPIES; copy++) {
      let text = expand(phrase, slots, random);
      if (copy > 0 && random() < 0.5) {
        text = random() < 0.4 ? `${aside()} ${text}` : `${text} ${aside()}`;
        if (random() < 0.4) text = `${text} ${aside()}`;
      }
      yield {id, text: copy > 1 ? roughen(text, random() * 0.7, random) : text};
    }
  }

  return [
    ...Object.entries(source.phrases).flatMap(([id, {value: phrases}]) =>
      phrases[lang].flatMap((phrase) => [...otherwise(id, phrase)]),
    ),
    ...examples.flatMap(({id, text}) => [...otherwise(id, text)]),
    ...ownWords(source, lang).flatMap((said) => [
      said,
      {...said, text: roughen(said.text, random() * 0.6, random)},
    ]),
  ];
}

/** How the content itself speaks of each conclusion: its title, its signs, the answers that name it. */
function ownWords({locales, questions}: Source, lang: WordsLang): readonly Said[] {
  const {conclusions, questions: words} = locales[lang];
  const described = Object.entries(conclusions).flatMap(([id, {value}]) =>
    [value.title, value.rather, value.summary, ...(value.recognise ?? '').split('\n')].flatMap((text) =>
      text !== undefined && text.length > 12 ? [{id, text}] : [],
    ),
  );
  const named = Object.entries(questions.value.questions).flatMap(([question, {answers}]) =>
    Object.entries(answers).flatMap(([answer, {names, outcome, interrupts}]) => {
      const id = interrupts ?? outcome ?? names;
      const label = words.value[question]?.answers?.[answer];
      const text = typeof label === 'string' ? label : label && `${label.label} ${label.hint ?? ''}`;
      return id !== undefined && text !== undefined ? [{id, text}] : [];
    }),
  );
  return [...described, ...named];
}
