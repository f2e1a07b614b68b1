import {randomFrom} from '@cyber-17/protocol/random-from';

import type {Directory} from './directory.js';
import type {Audience, Provider, Speciality} from '@cyber-17/protocol';

/** How near a provider is. We know departments, not kilometres. */
export type Nearness = 'here' | 'neighbour' | 'remote';

/** A provider that can help, and how near it is. */
export interface Match {
  readonly provider: Provider;
  readonly nearness: Nearness;
}

/** What to look for. */
export interface Wanted {
  readonly audience: Audience;
  readonly specialities: readonly Speciality[];
  /** Shuffles equal matches. It is shown to the visitor, so that the order can be reproduced. */
  readonly seed: number;
}

/** The part of a directory that matching needs. */
type Searched = Omit<Directory, 'possible'>;

const NEARNESS: readonly Nearness[] = ['here', 'neighbour', 'remote'];

/**
 * Finds providers that serve the audience and have the speciality, in an order that
 * can be explained: labelled first; then same department, neighbouring, remote;
 * then a shuffle, so that none of two equals is always first.
 */
export function matchProviders(directory: Searched, wanted: Wanted): readonly Match[] {
  const {audience, specialities, seed} = wanted;
  const unique = new Map(directory.pages.flatMap(({providers}) => providers.map((each) => [each.id, each])));
  const random = randomFrom(seed);
  return [...unique.values()]
    .filter((provider) => provider.audiences.includes(audience))
    .filter((provider) => provider.specialities.some((each) => specialities.includes(each)))
    .map((provider) => ({provider, nearness: nearnessOf(directory, provider), draw: random()}))
    .sort((a, b) => rank(a) - rank(b) || a.draw - b.draw)
    .map(({provider, nearness}) => ({provider, nearness}));
}

function rank({provider, nearness}: Match): number {
  return (provider.labelled ? 0 : NEARNESS.length) + NEARNESS.indexOf(nearness);
}

function nearnessOf({departments, here}: Searched, {department, serves}: Provider): Nearness {
  if (here.includes(department)) return 'here';
  const comes = serves.some((code) => here.includes(code));
  const neighbours = departments.departments.flatMap(({code, neighbours}) =>
    here.includes(code) ? neighbours : [],
  );
  return comes || neighbours.includes(department) ? 'neighbour' : 'remote';
}
