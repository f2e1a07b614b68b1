import {LANGS} from '@cyber-17/protocol';

import {isWordIn} from '../../shapes/explanations.js';

import type {Fault} from '../source/fault.js';
import type {LocaleSource} from '../source/read-source.js';
import type {KeyPath} from '../source/source-file.js';
import type {Sourced} from '../source/sourced.js';
import type {Rule} from './rule.js';

/** A sentence that a visitor reads, and its place. */
interface Sentence {
  readonly from: Sourced<unknown>;
  readonly at: KeyPath;
  readonly text: string;
}

/** Texts avoid jargon, and every word that is explained appears in a text. */
export const vocabulary: Rule = (source) =>
  LANGS.flatMap((lang) => {
    const locale = source.locales[lang];
    const sentences = sentencesOf(locale);
    const names = Object.values(locale.channels.value).map(({name}) => name);
    return [...avoided(locale, sentences, names), ...unexplained(locale, sentences)];
  });

function avoided(
  locale: LocaleSource,
  sentences: readonly Sentence[],
  names: readonly string[],
): readonly Fault[] {
  const words = Object.entries(locale.jargon.value);
  return sentences.flatMap(({from, at, text}) => {
    const read = readable(text, names);
    const lower = read.toLowerCase();
    return words
      .filter(([word]) => mayContain(word, lower) && (isWordIn(word, read) || isWordIn(word, lower)))
      .map(([word, instead]) => from.file.fault('jargon', at, `“${instead}” instead of “${word}”`, text));
  });
}

function unexplained({glossary}: LocaleSource, sentences: readonly Sentence[]): readonly Fault[] {
  return Object.entries(glossary.value)
    .filter(
      ([, {word}]) =>
        !sentences.some(({text}) => mayContain(word, text.toLowerCase()) && isWordIn(word, text)),
    )
    .map(([id, {word}]) => glossary.file.fault('unused', [id], 'a text with this word', word));
}

/** Whether a text can contain a word: a cheap check before `isWordIn`, which compiles a pattern. */
function mayContain(word: string, lowerText: string): boolean {
  return lowerText.includes(word.toLowerCase());
}

/** A text without addresses, contacts and the names of services. */
function readable(text: string, names: readonly string[]): string {
  const plain = text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\S+\.(?:fr|com|org|net|gouv)\S*/g, ' ')
    .replace(/\{+[^}]*\}+/g, ' ');
  return names.reduce((left, name) => left.replaceAll(name, ' '), plain);
}

function sentencesOf(locale: LocaleSource): readonly Sentence[] {
  const files: readonly Sourced<unknown>[] = [
    ...Object.values(locale.conclusions),
    ...Object.values(locale.actions),
    ...Object.values(locale.letters),
    locale.questions,
    locale.channels,
    locale.evidence,
    locale.facts,
    locale.policy,
    locale.complaints,
    locale.deadlines,
    locale.interface,
  ];
  return files.flatMap((from) => leavesOf(from.value).map(([at, text]) => ({from, at, text})));
}

function leavesOf(value: unknown, at: KeyPath = []): readonly (readonly [KeyPath, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...at, key]));
}
