import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {
  ContentError,
  DATA_FOLDER,
  ScaffoldError,
  dataDirectory,
  describeFault,
  drawGraph,
  factsOf,
  factsTable,
  lawFacts,
  loadContent,
  longestPath,
  reportDoors,
  reportFacts,
  reportLanguages,
  shortestPaths,
  walk,
  pathsTo,
  withoutAnswer,
} from '@cyber-17/content/build';
import {concluder} from '@cyber-17/diagnostic/testing';
import {ReviewersError} from '@cyber-17/operator/reviews';
import {AUDIENCES} from '@cyber-17/protocol';

import {play} from './editor/play.js';
import {review} from './editor/review.js';
import {ROOT} from './build/paths.js';
import {readingOf} from './editor/reading-of.js';
import {UnreadableWalkError, reportWalks, scoreWalkFile, showWalks} from './editor/walk-file.js';
import {explainText, reportWords} from './editor/words-report.js';
import {NEW, writeNew} from './editor/write-new.js';
import {writeSchemas} from './editor/write-schemas.js';

import type {Content} from '@cyber-17/content/build';
import type {Audience, Lang} from '@cyber-17/protocol';

const USAGE = `npm run content                              checks, and lists what waits: translations, facts to check again
npm run content -- graph AUDIENCE            the graph as a Mermaid flow chart
npm run content -- doors AUDIENCE            which threats are reached through which first answers
npm run content -- reach ID                  the answers that lead to a threat or an outcome
npm run content -- read ID [LANG]            what a visitor reads, for each example of a threat or an outcome
npm run content -- without QUESTION ANSWER   what would change if that answer were removed
npm run content -- new threat ID --like ID   writes the files of a new threat, modelled on a similar one
npm run content -- new action ID --like ID   the same for an action
npm run content -- play AUDIENCE [LANG]      the questions in the terminal, as a visitor meets them
npm run content -- walk FILE                 where each walk of a file stands: the question asked, never the name
npm run content -- walk FILE LABELS          the same walks, compared with what people accept
npm run content -- words                     how well free text is understood: measures, writes the table of docs/words.md
npm run content -- words TEXT                how a text is understood, and which of its words pull it where
npm run content -- facts [stale]             each fact with its source and the day it was checked, as a table for a lawyer
npm run content -- reviewed [NAME NAME]      what changed since two people reviewed the facts; with their names, records a review
npm run content -- schemas                   writes the JSON Schemas that code editors complete YAML with

AUDIENCE: ${AUDIENCES.join(', ')}`;

const documentedLaw = () => lawFacts(readFileSync(join(ROOT, 'docs/sources.md'), 'utf8'));

/** The editor's tools, by name. Each prints its answer. */
const TOOLS: Readonly<Record<string, (content: Content, ...words: readonly string[]) => unknown>> = {
  graph({source}, audience = '') {
    if (!AUDIENCES.includes(audience as Audience)) throw new RangeError(USAGE);
    console.log(drawGraph(source, audience as Audience));
  },

  doors({source}, audience = '') {
    if (!AUDIENCES.includes(audience as Audience)) throw new RangeError(USAGE);
    const rows = reportDoors(source, audience as Audience);
    const doors = rows[0]?.ways.map(({door}) => door) ?? [];
    console.log(`Answers to the name; in brackets, a door that its victims come by.\n`);
    console.log(['', ...doors].map((each, index) => each.padEnd(index ? 10 : 26)).join(''));
    for (const {threat, ways} of rows) {
      const cells = ways.map(({answers, isOwn}) =>
        (isOwn ? `[${answers ?? ' '}]` : ` ${answers ?? ''}`).padEnd(10),
      );
      console.log(threat.padEnd(26) + cells.join(''));
    }
  },

  async words(content, ...words) {
    if (words.length > 0) await explainText(words.join(' '));
    else reportWords(content);
  },

  reach({source}, id = '') {
    for (const audience of AUDIENCES) {
      const paths = pathsTo(source, audience, id);
      console.log(`${audience}: ${paths.length === 0 ? 'no path' : ''}`);
      for (const path of paths) {
        console.log(`  ${path.map(({question, answer}) => `${question}: ${answer}`).join(' › ')}`);
      }
    }
  },

  read({compiled, examples}, id = '', lang = 'fr') {
    const {book, graph} = compiled[lang as Lang];
    const conclude = concluder(graph);
    for (const {of, audience, given, expect} of examples) {
      if (of !== id || (expect.threat ?? expect.outcome) !== id) continue;
      console.log(`──── ${JSON.stringify(given)}`);
      console.log(readingOf(graph, book, conclude(audience, given, Date.now())));
    }
  },

  play({compiled}, audience = '', lang = 'fr') {
    const found = compiled[lang as Lang] as (typeof compiled)[Lang] | undefined;
    if (!found || !AUDIENCES.includes(audience as Audience)) throw new RangeError(USAGE);
    return play(found.graph, audience as Audience);
  },

  walk(content, file = '', labels) {
    if (file === '') throw new RangeError(USAGE);
    if (labels === undefined) showWalks(content, file);
    else scoreWalkFile(content, file, labels);
  },

  facts({source}, which = 'all') {
    const law = documentedLaw();
    console.log(factsTable(which === 'stale' ? reportFacts(source, law, new Date()) : factsOf(source, law)));
  },

  reviewed({compiled}, ...names) {
    review(compiled.fr.book, names);
  },

  without({source}, question = '', answer = '') {
    const losses = withoutAnswer(source, question, answer);
    if (losses.length === 0) console.log('Nothing would be lost, and no path would be longer.');
    for (const {audience, questions, ends, longer} of losses) {
      console.log(audience);
      if (ends.length > 0) console.log(`  no path to: ${ends.join(', ')}`);
      if (questions.length > 0) console.log(`  never asked: ${questions.join(', ')}`);
      for (const {end, from, to} of longer) console.log(`  longer: ${end}, from ${from} to ${to} answers`);
    }
  },
};

/** Writes what is new, and says what to do next. */
function create([kind, ...rest]: readonly string[]) {
  const at = rest.indexOf('--like');
  const like = at < 0 ? undefined : rest[at + 1];
  const [id, ...others] = rest.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const isKnown = kind !== undefined && Object.hasOwn(NEW, kind);
  if (!isKnown || !id || !like || others.length > 0) throw new RangeError(USAGE);
  const {files, next} = writeNew(DATA_FOLDER, kind as keyof typeof NEW, id, like);
  console.log('Written:');
  for (const {path} of files) console.log(`  packages/content/data/${path}`);
  console.log('\nNext (docs/content.md, “Adding a threat”):');
  for (const each of next) console.log(`  ${each}`);
}

function summary(content: Content) {
  const {source, examples} = content;
  const count = (all: object) => Object.keys(all).length;
  console.log(
    `${count(source.threats)} threats, ${count(source.outcomes)} outcomes, ` +
      `${count(source.questions.value.questions)} questions, ${count(source.actions)} actions, ` +
      `${count(source.channels)} channels, ${examples.length} examples`,
  );
  for (const audience of AUDIENCES) {
    const steps = walk(source, audience);
    const start = source.questions.value.starts[audience];
    // Choosing the audience is an answer too.
    const tap = audience === 'individual' ? 0 : 1;
    const shortest = [...shortestPaths(steps, start).values()]
      .map((length) => length + tap)
      .sort((a, b) => a - b);
    const median = shortest[Math.floor(shortest.length / 2)];
    console.log(
      `${audience}: longest path ${longestPath(steps, start) + tap} answers, median of the shortest ${median}`,
    );
  }
  reportWalks(content);
  for (const {lang, name, isRead, inFrench, waiting} of reportLanguages(source)) {
    const left = Object.entries(inFrench).map(([kind, count]) => `${count} ${kind}`);
    const french = left.length > 0 ? `, in French: ${left.join(', ')}` : '';
    console.log(`\n${lang} (${name})${isRead ? '' : ': waits for a native speaker to read it'}${french}`);
    if (waiting.length > 0) console.log('  titles and labels that wait for a translator:');
    for (const each of waiting) console.log(`    ${each}`);
  }
  const notes = reportFacts(source, documentedLaw(), new Date());
  console.log(`\n${notes.length} facts to check again (as a table: npm run content -- facts stale):`);
  for (const {file, id, why, verifiedOn, source: origin} of notes) {
    console.log(`  ${file}  ${id}: ${why}, ${verifiedOn}, ${origin}`);
  }
}

// Read by `head` or a pager that was closed: nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** `npm run content`: checks the knowledge base, and answers its editor's questions. */
try {
  const [name, ...words] = process.argv.slice(2);
  const tool = name === undefined ? undefined : TOOLS[name];
  // An editor also reads what is not finished.
  const content = () => loadContent(dataDirectory, {draft: name === 'read'});
  if (name === 'new') create(words);
  else if (name === 'schemas') writeSchemas();
  else if (tool) await tool(content(), ...words);
  else if (name === undefined) summary(content());
  else throw new RangeError(USAGE);
} catch (error) {
  if (error instanceof ContentError) {
    for (const fault of error.faults) console.error(describeFault(fault));
    console.error(`\n${error.faults.length} faults.`);
  } else if (
    error instanceof RangeError ||
    error instanceof ScaffoldError ||
    error instanceof ReviewersError ||
    error instanceof UnreadableWalkError
  )
    console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
