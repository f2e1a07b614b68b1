import {AUDIENCES} from '@cyber-17/protocol/audience';

import {mapValues} from '../../records.js';
import {TEXT_KEYS} from '../../unpack.js';

import type {Conclusion} from '../../shapes/threat.js';
import type {Graph} from '../../shapes/graph.js';
import type {PackedGraph} from '../../unpack.js';

/** Writes a graph as it travels: the other half of `unpack`. */
export function pack({questions, facts, threats, outcomes, actions, ...rest}: Graph): PackedGraph {
  const {deadlines: _, complaints: __, ...kept} = rest;
  const texts: string[] = [];
  const whole: Omit<PackedGraph, 'texts'> = {
    ...kept,
    questions: mapValues(questions, ({id: _, kind, ...question}) => ({
      ...(kind !== 'single' && {kind}),
      ...question,
    })),
    facts: mapValues(facts, ({handover: _, ...fact}) => fact),
    threats: mapValues(threats, packConclusion),
    outcomes: mapValues(outcomes, packConclusion),
    actions: mapValues(actions, ({id: _, ...action}) => action),
  };
  const structure = JSON.stringify(whole, (key, value: unknown) => {
    if (typeof value !== 'string' || !TEXT_KEYS.includes(key)) return value;
    texts.push(value);
    // Each answer has one, first: `unpack` knows its place.
    return key === 'label' ? undefined : 0;
  });
  return {...(JSON.parse(structure) as Omit<PackedGraph, 'texts'>), texts};
}

function packConclusion<T extends Conclusion>({id: _, audiences, ...conclusion}: T) {
  const isForAll = AUDIENCES.every((audience) => audiences.includes(audience));
  return {...conclusion, ...(!isForAll && {audiences})};
}
