import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {unpack} from '@cyber-17/content';
import {dataDirectory} from '@cyber-17/content/build';
import {beginningOf, plain} from '@cyber-17/content/testing/words';
import {LANGS} from '@cyber-17/protocol';
import {parse} from 'yaml';

import {VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {codeFolder} from '../../scripts/build/cdn/code-folder.js';
import {DIST} from '../../scripts/build/paths.js';

import type {Control} from './visitor.js';
import type {Book, PackedGraph} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

/** What was published in French: as visitors get it, and sooner than it is compiled. */
const published = <T>(...path: readonly string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as T;

const code = join(VERSION_FOLDER, codeFolder());
const [person, organisation] = ['individual', 'company'].map((audience) =>
  unpack(published<PackedGraph>(code, `${audience}.fr.json`)),
);
const graph = {
  questions: {...organisation!.questions, ...person!.questions},
  actions: {...organisation!.actions, ...person!.actions},
  threats: {...organisation!.threats, ...person!.threats},
  outcomes: {...organisation!.outcomes, ...person!.outcomes},
};
const book = published<Book>(DIST, 'api/v1/fr/advice.json');

/** The words of the interface, as their editors wrote them: the build spreads them over several files. */
const interfaceWords = new Map(
  LANGS.map((lang) => [
    lang,
    parse(dataDirectory.read(`locales/${lang}/interface.yaml`)) as Readonly<Record<string, string>>,
  ]),
);

/** Those of the details come with the book. */
const questions = {...book.questions, ...graph.questions};
const actions = {...graph.actions, ...book.actions};

/** A word of the interface, as the visitor reads it. */
export function word(key: string, lang: Lang = 'fr'): string {
  const text = interfaceWords.get(lang)![key];
  if (text === undefined) throw new TypeError(`Expected a word ${key}, found none.`);
  return plain(text);
}

/** A word of the interface as far as its first value. */
export const beginning = (key: string) => beginningOf(word(key));

/** A name that begins with a word of the interface, as far as its first value. */
export const begins = (key: string) => beginsWith(beginning(key));

/** A name that begins with a text. */
export const beginsWith = (text: string) =>
  new RegExp(`^${plain(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

export const button = (name: string | RegExp): Control => ({role: 'button', name});
export const heading = (name: string | RegExp): Control => ({role: 'heading', name});

/** The heading of a question. */
export const asks = (question: string) => heading(plain(questions[question]!.title));

/** The heading of a threat. */
export const names = (threat: string) => heading(plain(graph.threats[threat]!.title));

/** An answer to a question, as a control. */
export function answer(question: string, id: string): Control {
  const {answers, kind} = questions[question]!;
  const found = answers.find((each) => each.id === id);
  if (!found) throw new TypeError(`Expected an answer ${id} of ${question}, found none.`);
  return {role: kind === 'multiple' ? 'checkbox' : 'button', name: beginsWith(found.label)};
}

/** The title of an action. */
export const titleOf = (action: string) => plain(actions[action]!.title);

/** The title of a letter. */
export const letterOf = (letter: string) =>
  plain((parse(dataDirectory.read(`locales/fr/letters/${letter}.yaml`)) as {title: string}).title);

/** The title of a question, or the label of one of its answers, as they are read. */
export function labelOf(question: string, answered?: string): string {
  const {answers, title} = questions[question]!;
  const text = answered === undefined ? title : answers.find(({id}) => id === answered)?.label;
  if (text === undefined) throw new TypeError(`Expected an answer ${answered} of ${question}, found none.`);
  return plain(text);
}
