import {MAX_VALUE_LENGTH} from '@cyber-17/protocol';

import {titleOf} from '../outcome/conclusion-words.js';
import {isDone} from '../../journey/is-done.js';
import {dateIn} from '../shared/date-in.js';
import {caseKnowledge} from './case-knowledge.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {FactDefinition, FactValue, FactWords} from '@cyber-17/content';
import type {CaseLine, Lang} from '@cyber-17/protocol';
import type {CaseKnowledge} from './case-knowledge.js';

/** One line that may be sent to an officer. */
export interface OfferedLine extends CaseLine {
  readonly id: string;
  readonly isTold: boolean;
  /** The place in the trail of the answer that it comes from, if it comes from one. */
  readonly index?: number;
  /** The language of its words, if it is not that of the page. */
  readonly lang?: Lang;
}

/**
 * What can be sent, in the order in which an officer reads it: danger, who
 * speaks, what was named and how grave, the facts, what is done already, and
 * the visitor's own words. The same lines are shown and sent: there is no other.
 */
export function offeredLines(journey: JourneyStore): readonly OfferedLine[] {
  const {flipped, ownWords, safeContact: safe} = journey.context;
  const knowledge = caseKnowledge(journey);
  const {audience, conclusions, plan, severity} = knowledge.outcome;
  const facts = factLines(journey, knowledge);
  const fact = (id: string) => facts.filter((each) => each.id === id);
  const line = (
    id: 'safe' | 'audience' | 'situation' | 'severity' | 'done' | 'words',
    value: string,
  ): OfferedLine => ({
    id,
    label: journey.word(`handover.${id}`),
    // A long plan that is all done must not cost the officer the whole case.
    value: value.slice(0, MAX_VALUE_LENGTH),
    isTold: !flipped.has(id),
  });
  const done = plan.filter((planned) => isDone(journey, planned));
  return [
    ...fact('danger'),
    ...(safe === undefined ? [] : [line('safe', journey.word(`handover.safe-${safe}`))]),
    ...fact('minor'),
    ...fact('helper'),
    line('audience', journey.word(`first.${audience}`)),
    line('situation', conclusions.map(titleOf).join(' · ')),
    line('severity', journey.word(`severity.${severity}`)),
    ...facts.filter(({id}) => !['danger', 'minor', 'helper'].includes(id)),
    ...(done.length > 0 ? [line('done', done.map(({action}) => action.title).join(' · '))] : []),
    ...(ownWords.trim() ? [line('words', ownWords.trim())] : []),
  ];
}

/** The case as it is sent; a line left out says that it is, and never «no». */
export function toldLines(journey: JourneyStore): readonly CaseLine[] {
  return offeredLines(journey).map(({label, value, isTold}) => ({
    label,
    value: isTold ? value : journey.word('handover.untold'),
  }));
}

function factLines(journey: JourneyStore, {graph, outcome}: CaseKnowledge): readonly OfferedLine[] {
  const {book, flipped} = journey.context;
  const {facts} = outcome;
  const {questions} = graph;
  const {trail} = journey.ready.diagnostic.context;
  /** The index of the last answer that gave a fact; −1 if the fact was derived. */
  const establishes = (fact: string) =>
    trail
      .map(({question: id, answers}) => {
        const question = questions[id];
        const given = question?.answers.filter((answer) => answers.includes(answer.id));
        return question?.fact === fact || given?.some(({facts}) => facts?.[fact] !== undefined);
      })
      .lastIndexOf(true);
  return Object.entries(graph.facts).flatMap(([id, definition]): readonly OfferedLine[] => {
    const value = facts[id];
    const words = book?.facts[id];
    if (value === undefined || definition.handover === 'never' || !words) return [];
    const index = establishes(id);
    return [
      {
        id,
        label: words.label,
        value: wordsFor(book.lang, definition, words, value),
        // Lines about others, or against the visitor, are sent only when ticked.
        isTold: (definition.handover === 'ask') === flipped.has(id),
        ...(index >= 0 && {index}),
        ...(book.lang !== journey.lang && {lang: book.lang}),
      },
    ];
  });
}

function wordsFor(lang: Lang, {type}: FactDefinition, {values}: FactWords, value: FactValue): string {
  if (type === 'moment') {
    return dateIn(lang, Date.parse(String(value)), {dateStyle: 'long', timeStyle: 'short'});
  }
  return [value]
    .flat()
    .map((each) => values?.[each] ?? each)
    .join(', ');
}
