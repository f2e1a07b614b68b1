import {conclusionWords} from '../diagnosis/conclusion-words.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {FactDefinition, FactValue} from '@cyber-17/content';
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
  const {graph} = journey.context;
  const {conclusions, severity, facts} = journey.outcome;
  const titles = conclusions.map((each) => conclusionWords(each).title);
  return [
    {id: 'situation', label: journey.word('handover.situation'), value: titles.join(' · ')},
    {id: 'severity', label: journey.word('handover.severity'), value: journey.word(`severity.${severity}`)},
    ...Object.entries(graph?.facts ?? {}).flatMap(([id, definition]): readonly OfferedLine[] => {
      const value = facts[id];
      if (value === undefined || definition.handover === 'never' || !definition.label) return [];
      return [{id, label: definition.label, value: wordsFor(journey, definition, value)}];
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

function wordsFor(journey: JourneyStore, {type, words}: FactDefinition, value: FactValue): string {
  if (type === 'moment') {
    const format = new Intl.DateTimeFormat(journey.lang, {dateStyle: 'long', timeStyle: 'short'});
    return format.format(Date.parse(String(value)));
  }
  return [value]
    .flat()
    .map((each) => words?.[each] ?? each)
    .join(', ');
}
