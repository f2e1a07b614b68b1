import {answersFor} from '../graph/walk.js';
import {pathsTo} from '../graph/paths-to.js';
import {MAX_CHOICES} from '../lint/questions.js';
import {checkId} from './check-id.js';
import {completeLangs, copyOf, partialLangs, textOf} from './new-file.js';
import {TO_WRITE} from './to-write.js';
import {wordsFile} from './words-file.js';

import type {DataDirectory} from '../source/disk-directory.js';
import type {Source} from '../source/read-source.js';
import type {Scaffold} from './new-file.js';
import type {Audience} from '@cyber-17/protocol';

/** What a new threat takes over from its neighbour. Variants and `alsoWhen` are its own. */
const KEPT = [
  'audiences',
  'class',
  'chat',
  'provider',
  'specialities',
  'actions',
  'channels',
  'details',
  'evidence',
];

/**
 * The files of a new threat, modelled on the one it is most often confused with.
 *
 * @throws {ScaffoldError} if an id cannot be used
 */
export function newThreat(directory: DataDirectory, source: Source, id: string, like: string): Scaffold {
  const neighbours = Object.keys(source.threats);
  checkId('threat', id, like, {taken: [...neighbours, ...Object.keys(source.outcomes)], neighbours});
  const langs = completeLangs(source);
  const words = langs.map((lang) => {
    const model = source.locales[lang].conclusions[like]?.value ?? {};
    const text = wordsFile(
      id,
      like,
      model,
      ['title', 'rather', 'summary', 'recognise'],
      ['forbid', 'comfort'],
    );
    return {path: `locales/${lang}/threats/${id}.yaml`, text};
  });
  return {
    files: [
      {path: `threats/${id}.yaml`, text: threatFile(directory, source, id, like)},
      {path: `phrases/${id}.yaml`, text: `fr:\n  - ${TO_WRITE}\nen:\n  - ${TO_WRITE}\n`},
      ...words,
    ],
    next: [
      'Give it an answer in the words of a victim, in a question that leads to its neighbour:',
      ...questionsNaming(source, like).map((each) => `  ${each}`),
      `Write the label of that answer: ${[...langs, ...partialLangs(source)].map((lang) => `locales/${lang}/questions.yaml`).join(', ')}.`,
      `Adjust threats/${id}.yaml: actions in order, channels, evidence; name what the neighbour asks in \`neighbours\`, there and in threats/${like}.yaml.`,
      `Write what people say of it, at least eight phrases a language: phrases/${id}.yaml.`,
      'Which complaint: a row of complaints.yaml, with its words in locales/<lang>/complaints.yaml.',
      `Write its words: ${words.map(({path}) => path).join(', ')}.`,
      ...partialLangs(source).map((lang) => `${lang} may wait: without a file, its French words are shown.`),
      '`npm run content` lists what is left.',
    ],
  };
}

function threatFile(directory: DataDirectory, source: Source, id: string, like: string): string {
  const {audiences, examples} = source.threats[like]!.value;
  const threat = copyOf(directory, `threats/${like}.yaml`, KEPT);
  const audience = audiences[0] as Audience;
  const path = pathsTo(source, audience, like)[0] ?? [];
  const naming = path.find(({question, answer}) => namesThere(source, question, answer) === like)?.question;
  const answers = path.map(({question, answer}) => [question, question === naming ? TO_WRITE : answer]);
  const given = Object.fromEntries(answers.length > 0 ? answers : [[TO_WRITE, TO_WRITE]]);
  const kept = examples.find((each) => 'given' in each && each.expect.threat === like);
  if (naming) threat.set('neighbours', threat.createNode([{threat: like, question: naming}]));
  const list = [
    {given, ...(audience !== 'individual' && {audience}), expect: {threat: id}},
    // What the neighbour must keep.
    ...(kept && 'given' in kept
      ? [
          {
            given: kept.given,
            ...(kept.audience !== 'individual' && {audience: kept.audience}),
            expect: {threat: like, not: id},
          },
        ]
      : []),
    {phrase: {fr: TO_WRITE, en: TO_WRITE}},
  ];
  const node = threat.createNode(list);
  flow(node);
  threat.set('examples', node);
  const neighbourNode = threat.get('neighbours', true);
  if (neighbourNode) flow(neighbourNode);
  return textOf(threat);
}

/** Writes each entry of a list on one line, as the files of `data/` do. */
function flow(list: unknown): void {
  for (const item of (list as {items: {flow?: boolean}[]}).items) item.flow = true;
}

/** The threat that an answer names. */
function namesThere({questions}: Source, question: string, answer: string): string | undefined {
  return questions.value.questions[question]?.answers[answer]?.names;
}

/** Where a threat is named: file, line, question, and how much room is left for an audience. */
function questionsNaming(source: Source, threat: string): readonly string[] {
  const {file, value} = source.questions;
  return Object.entries(value.questions).flatMap(([id, question]) => {
    if (!Object.values(question.answers).some(({names}) => names === threat)) return [];
    const {audiences} = source.threats[threat]!.value;
    const most = Math.max(...audiences.map((audience) => answersFor(question, audience).length));
    const room =
      most >= MAX_CHOICES
        ? 'full: see “A question that is full” in docs/content.md'
        : `${most} of ${MAX_CHOICES} answers`;
    const {path, line} = file.where(['questions', id]);
    return [`${path}:${line}  ${id} (${room})`];
  });
}
