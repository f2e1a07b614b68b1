import {createRequire} from 'node:module';

import {neighboursOf} from './neighbours.js';

import type {Departments} from '@cyber-17/protocol';

/** A current commune, from the official list of codes. */
export interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly collectivite?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** The commune that a former one became part of. */
  readonly chefLieu?: string;
}

interface Named {
  readonly code: string;
  readonly nom: string;
}

const require = createRequire(import.meta.url);
const data = (name: string) => require(`@etalab/decoupage-administratif/data/${name}.json`) as unknown;

const ALL = data('communes') as readonly Commune[];

const isFormer = ({type}: Commune) => type === 'commune-deleguee' || type === 'commune-associee';

/** The current communes that have postcodes. Source: @etalab/decoupage-administratif. */
export const COMMUNES: readonly Commune[] = ALL.filter(
  (commune) => !isFormer(commune) && commune.codesPostaux?.length,
);

/** Parts of a commune that were communes: they have no postcode of their own. */
export const FORMER_COMMUNES: readonly Commune[] = ALL.filter(isFormer);

/** The department of a commune, or the collectivity overseas. */
export function departmentOf({departement, collectivite, code}: Commune): string {
  return departement ?? collectivite ?? code.slice(0, 3);
}

/** The department that the rule gives a postcode, before any exception. */
export function departmentByRule(postcode: string): string {
  if (/^20[01]/.test(postcode)) return '2A';
  if (postcode.startsWith('20')) return '2B';
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}

/** Monaco is not a French department; providers of its neighbour serve it. */
export const MONACO = {98000: ['06']} as const;

/** The postcode rule as the API publishes it. */
export function readTerritory(): Departments {
  const found = new Map<string, Set<string>>();
  for (const commune of COMMUNES) {
    for (const postcode of commune.codesPostaux ?? []) {
      const codes = found.get(postcode) ?? new Set();
      found.set(postcode, codes.add(departmentOf(commune)));
    }
  }
  const exceptions = [...found].filter(
    ([postcode, codes]) => codes.size > 1 || !codes.has(departmentByRule(postcode)),
  );
  const departments = data('departements') as readonly Named[];
  return {
    departments: departments.map(({code, nom}) => ({code, name: nom, neighbours: neighboursOf(code)})),
    exceptions: {
      ...Object.fromEntries(exceptions.sort().map(([postcode, codes]) => [postcode, [...codes].sort()])),
      ...MONACO,
    },
  };
}
