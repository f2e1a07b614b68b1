import {LANGS} from '@cyber-17/protocol';

import {PARTIES} from '../../party.js';
import {mapValues} from '../../records.js';
import {usesOf} from '../source/uses.js';
import {compileBook} from './compile-book.js';
import {compileGraph} from './compile-graph.js';
import {compileLetters} from './compile-letters.js';
import {spokenLocale} from './fall-back.js';
import {compileMarkdown} from './markdown.js';
import {slice} from './slice.js';
import {offeredConclusions} from './own-words.js';
import {wordsOf} from './travels.js';

import type {Party} from '../../party.js';
import type {Book} from '../../shapes/book.js';
import type {Explanations} from '../../shapes/explanations.js';
import type {Graph, Start} from '../../shapes/graph.js';
import type {Letters} from '../../shapes/letter.js';
import type {OwnWordsTexts} from '../../shapes/own-words.js';
import type {Question} from '../../shapes/question.js';
import type {Source} from '../source/read-source.js';
import type {Aids} from './slice.js';
import type {Lang} from '@cyber-17/protocol';

/** Everything that one language publishes. */
export interface Compiled {
  readonly start: Start;
  /** The whole graph: what is cut from it is what is published. */
  readonly graph: Graph;
  /** What each party has of it before the advice book has come. */
  readonly short: Readonly<Record<Party, Graph>>;
  readonly book: Book;
  readonly letters: Letters;
  readonly explanations: Explanations;
  /** Words of the views that load while the visitor answers. */
  readonly help: Readonly<Record<string, string>>;
  /** What the field for one's own words shows. */
  readonly ownWords: OwnWordsTexts;
  /** Words of the chat's page. */
  readonly chat: Readonly<Record<string, string>>;
  /** Words of the public site. */
  readonly site: Readonly<Record<string, string>>;
  /** Words of the officers' page. */
  readonly console: Readonly<Record<string, string>>;
}

/** Compiles a source without faults into what one language publishes. */
export function compile(source: Source, lang: Lang): Compiled {
  const locale = spokenLocale(source, lang);
  const {name, direction, whole} = source.languages.value[lang];
  const words = locale.interface.value;
  const graph = compileGraph(source, locale, lang, wordsOf(words, 'firstAid'));
  const isCarried = lang === LANGS[0];
  const first = wordsOf(words, 'first');
  const aids = aidsOf(source);
  const shortOf = (party: Party) => {
    const short = slice(graph, aids, party);
    return isCarried ? short : {...short, words: {...first, ...short.words}};
  };
  const book = compileBook(source, locale, graph);
  const start: Start = {
    name,
    ...(direction && {direction}),
    words: {...wordsOf(words, 'start'), ...(isCarried && first)},
    ...(isCarried && {
      questions: mapValues(
        graph.starts,
        (id) => graph.questions[id] as Question,
      ) as Required<Start>['questions'],
    }),
  };
  return {
    start,
    graph,
    short: Object.fromEntries(PARTIES.map((party) => [party, shortOf(party)])) as Compiled['short'],
    book,
    explanations: explain(source, whole === undefined ? lang : 'fr', graph),
    letters: {schema: 1, version: graph.version, lang, letters: compileLetters(source, locale, lang)},
    help: wordsOf(words, 'help'),
    ownWords: {words: wordsOf(words, 'ownWords'), conclusions: offeredConclusions(graph, book, source)},
    chat: wordsOf(words, 'chat'),
    site: wordsOf(words, 'site'),
    console: wordsOf(words, 'console'),
  };
}

/**
 * What is fetched when a visitor asks what a word means, or how to recognise a
 * threat. It is in one language: explanations are never mixed.
 */
function explain(source: Source, lang: Lang, {version}: Graph): Explanations {
  const {glossary, conclusions} = source.locales[lang];
  return {
    schema: 1,
    version,
    lang,
    terms: glossary.value,
    recognise: mapValues(conclusions, ({value}) => compileMarkdown(value.recognise ?? '')),
  };
}

/** The lines that travel with the first aid, by threat or outcome. */
function aidsOf(source: Source): Aids {
  return mapValues(
    {...source.threats, ...source.outcomes},
    ({value}) => new Set(usesOf(source.actions, value).flatMap(({aid}, index) => (aid ? [index] : []))),
  );
}
