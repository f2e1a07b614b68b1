import {titleOf} from '../diagnosis/conclusion-words.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {FactDefinition, FactValue, FactWords} from '@cyber-17/content';
import type {CaseLine} from '@cyber-17/protocol';

/** One line that may be told to an officer. */
export interface OfferedLine extends CaseLine {
  readonly id: string;
}

/**
 * What can be told: what was named, how grave, and the facts that may be
 * handed over. The same lines are shown and sent: there is no other.
 */
export function offeredLines(journey: JourneyStore): readonly OfferedLine[] {
  const {book, graph} = journey.context;
  const {conclusions, severity, facts} = journey.outcome;
  const titles = conclusions.map(titleOf);
  return [
    {id: 'situation', label: journey.word('handover.situation'), value: titles.join(' · ')},
    {id: 'severity', label: journey.word('handover.severity'), value: journey.word(`severity.${severity}`)},
    ...Object.entries(graph?.facts ?? {}).flatMap(([id, definition]): readonly OfferedLine[] => {
      const value = facts[id];
      const words = book?.facts[id];
      if (value === undefined || definition.handover === 'never' || !words) return [];
      return [{id, label: words.label, value: wordsFor(journey, definition, words, value)}];
    }),
  ];
}

/** The lines that the visitor left ticked, without their ids. */
export function toldLines(journey: JourneyStore): readonly CaseLine[] {
  const {untold} = journey.context;
  return offeredLines(journey)
    .filter(({id}) => !untold.has(id))
    .map(({label, value}) => ({label, value}));
}

function wordsFor(
  journey: JourneyStore,
  {type}: FactDefinition,
  {values}: FactWords,
  value: FactValue,
): string {
  if (type === 'moment') {
    const format = new Intl.DateTimeFormat(journey.lang, {dateStyle: 'long', timeStyle: 'short'});
    return format.format(Date.parse(String(value)));
  }
  return [value]
    .flat()
    .map((each) => values?.[each] ?? each)
    .join(', ');
}
