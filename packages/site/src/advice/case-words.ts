import type {SiteLanguage} from '../site-language.js';
import type {Condition, Stage} from '@cyber-17/content';

/** More than so many cases are no sentence any more. */
const MAX_CASES = 3;
const MAX_VALUES = 2;

/**
 * The case in which something holds, in the words of the facts; a general word
 * where that would be no sentence. What must *not* be the case is left out: it
 * matters to those alone who answered that, and the questions ask them.
 */
export function caseWords(language: SiteLanguage, condition: Condition): string {
  const cases = casesOf(language, condition);
  if (!cases || cases.length === 0 || cases.length > MAX_CASES) return language.word('site.depends');
  return language.word('site.if', {what: joined(language, cases)});
}

/** How far it has come, in words that can stand alone. */
export function stageWords(language: SiteLanguage, stages: readonly Stage[]): string {
  const words = language.compiled.book.facts['stage']?.values;
  const [first = '', ...rest] = stages.map((stage) => words?.[stage] ?? stage);
  return joined(language, [first, ...rest.map(inSentence)]);
}

function casesOf(language: SiteLanguage, {any, not: _, ...wanted}: Condition): readonly string[] | undefined {
  const entries = Object.entries(wanted);
  // «And» between facts, or a choice beside one, is beyond a short sentence.
  if (entries.length > 1 || (entries.length > 0 && any)) return undefined;
  if (any) {
    const all = any.map((each) => casesOf(language, each));
    return all.every((each) => each !== undefined) ? all.flat() : undefined;
  }
  const [entry] = entries;
  if (!entry) return [];
  const [fact, values] = entry;
  const words = factWords(language, fact, [values].flat() as string[]);
  return words === undefined ? undefined : [words];
}

function factWords(language: SiteLanguage, fact: string, values: readonly string[]): string | undefined {
  const {facts} = language.compiled.book;
  const words = facts[fact];
  const spoken = values.map((value) => words?.values?.[value]);
  if (!words || values.length > MAX_VALUES || spoken.includes(undefined)) return undefined;
  const value = joined(language, (spoken as string[]).map(inSentence));
  // How far it has come is said by its values alone.
  return fact === 'stage' ? value : language.word('site.fact', {label: inSentence(words.label), value});
}

/** Without the capital of a beginning; abbreviations keep theirs. */
function inSentence(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|’|\s)/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function joined(language: SiteLanguage, all: readonly string[]): string {
  return all.reduce((one, other) => language.word('site.or', {one, other}));
}
