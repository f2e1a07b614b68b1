import {UnknownPostcodeError} from '@cyber-17/client';
import {partyOf} from '@cyber-17/content';
import {readModel} from '@cyber-17/content/words';
import {LANGS} from '@cyber-17/protocol';

import * as diagnosis from '../chunks/diagnosis.js';
import * as help from '../chunks/help.js';
import * as ownWords from '../chunks/own-words.js';

import type {Operator} from '../operator.js';
import type {Help, Resources} from '../resources.js';
import type {Book, Explanations, Graph, Letters, OwnWordsTexts, Party, Start} from '@cyber-17/content';
import type {PackedModel, WordsModel} from '@cyber-17/content/words';
import type {Lang} from '@cyber-17/protocol';

/** The compiled content, as the test server gives it. */
export interface TestContent {
  readonly start: Start;
  readonly graph: Graph;
  readonly short: Readonly<Record<Party, Graph>>;
  readonly book: Book;
  readonly explanations: Explanations;
  readonly letters: Letters;
  readonly help: Readonly<Record<string, string>>;
  readonly ownWords: OwnWordsTexts;
}

/** Loads what free text is understood with. */
async function loadTestModels(): Promise<readonly WordsModel[]> {
  const models = (await (await fetch('/words.json')).json()) as readonly PackedModel[];
  return models.map(readModel);
}

/** Loads the compiled content of every language. */
export async function loadTestContent(): Promise<Readonly<Record<Lang, TestContent>>> {
  return (await fetch('/content.json')).json() as Promise<Readonly<Record<Lang, TestContent>>>;
}

/** An operator whose API and chat are nowhere. */
export const TEST_OPERATOR: Operator = {
  name: 'cyber-17',
  official: false,
  officialUrl: 'https://17cyber.gouv.fr/',
  siteUrl: `${location.origin}/`,
  exitUrl: 'https://weather.example/',
  apiOrigin: 'http://localhost:9',
  chatOrigin: 'http://localhost:9',
};

/** Resources over real content; `changes` replaces some of them, `helping` some of the later views’. */
export function testResources(
  content: Readonly<Record<Lang, TestContent>>,
  changes: Partial<Resources> = {},
  helping: Partial<Help> = {},
): Resources {
  const byLang = <T>(part: (content: TestContent) => T) =>
    Object.fromEntries(LANGS.map((lang) => [lang, part(content[lang])])) as Record<Lang, T>;
  return {
    operator: TEST_OPERATOR,
    start: byLang(({start}) => start),
    loadGraph: async (lang, audience) => content[lang].short[partyOf(audience)],
    loadDiagnosis: async () => diagnosis,
    loadHelp: async () => ({
      ...help,
      words: byLang(({help: words}) => words),
      // What is drawn out of sight would be found by who looks for text.
      follow: () => {},
      leaveTab: () => {},
      // As an operator has it who has not asked for it.
      canCount: false,
      // A directory that knows no postcode.
      loadDirectory: async () => {
        throw new UnknownPostcodeError();
      },
      loadLetters: async (_, lang) => content[lang].letters,
      loadExplanations: async (_, lang) => content[lang].explanations,
      loadBook: async (_, graph) => content[graph.lang].book,
      ...helping,
    }),
    loadOwnWords: async () => ({
      ...ownWords,
      loadStory: async (lang) => ({texts: content[lang].ownWords, models: await loadTestModels()}),
    }),
    now: () => Date.parse('2026-11-21T12:00:00Z'),
    ...changes,
  };
}
