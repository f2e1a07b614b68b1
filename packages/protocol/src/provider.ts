import {AUDIENCES} from './audience.js';
import {flag, list, map, oneOf, optional, shape, text} from './read.js';

import type {Audience} from './audience.js';
import type {Reader} from './read.js';

/** What a technical provider can be called for. */
export const SPECIALITIES = ['device', 'network', 'website', 'account', 'ransomware', 'telephony'] as const;
export type Speciality = (typeof SPECIALITIES)[number];

/** A technical provider of the directory. Its services are paid for. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** Department of its own address, as INSEE writes it: `35`, `2A`, `974`. */
  readonly department: string;
  /** Departments where it travels to. */
  readonly serves: readonly string[];
  /** Whether it also helps from a distance, over the whole territory. */
  readonly remote: boolean;
  readonly audiences: readonly Audience[];
  readonly specialities: readonly Speciality[];
  /** Whether it holds the ExpertCyber label. */
  readonly labelled: boolean;
  /** The day since which it holds the label, `YYYY-MM-DD`; absent when not known. */
  readonly labelledSince?: string;
  /** The languages it answers in, as BCP 47 primary subtags; absent when not known. */
  readonly languages?: readonly string[];
  /** When it answers, in the directory's own words, times of Paris. */
  readonly hours?: string;
  /** In digits as they are dialled in France, spaces allowed. */
  readonly phone: string;
  readonly url?: string;
}

/** A page that holds more is refused: the import and the build stop before. */
export const MOST_PROVIDERS = 2_000;

/**
 * `/v1/providers/<department>.json`: those who come to that department;
 * `/v1/providers/remote.json`, department `00`: those who help from a distance.
 */
export interface ProviderPage {
  readonly department: string;
  /** `true` while the directory is invented: said on screen. */
  readonly fictitious: boolean;
  readonly providers: readonly Provider[];
}

const department = text(3, /^(?:\d{2,3}|2[AB])$/);

const readProvider: Reader<Provider> = shape<Provider>({
  id: text(40, /^[a-z0-9-]+$/),
  name: text(80),
  city: text(80),
  department,
  serves: list(department, 120),
  remote: flag,
  audiences: list(oneOf(AUDIENCES), 3),
  specialities: list(oneOf(SPECIALITIES), SPECIALITIES.length),
  labelled: flag,
  labelledSince: optional(text(10, /^\d{4}-\d\d-\d\d$/)) as Reader<string>,
  languages: optional(list(text(3, /^[a-z]{2,3}$/), 20)) as Reader<readonly string[]>,
  hours: optional(text(120)) as Reader<string>,
  phone: text(20, /^[0-9 +]+$/),
  url: optional(text(200, /^https:\/\//)) as Reader<string>,
});

/**
 * Reads a whole directory: no page, but what pages are made of.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readProviders: Reader<readonly Provider[]> = list(readProvider);

/**
 * Reads a page of the directory.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readProviderPage: Reader<ProviderPage> = shape<ProviderPage>({
  department,
  fictitious: flag,
  providers: list(readProvider, MOST_PROVIDERS),
});

/**
 * `/v1/departments.json`: from a postcode to its department, on the device.
 *
 * The rule is the first two digits (three overseas). `exceptions` holds the
 * postcodes that the rule gets wrong or that span several departments.
 */
export interface Departments {
  readonly departments: readonly Department[];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
}

/** A department and those it touches. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly neighbours: readonly string[];
}

const readDepartment: Reader<Department> = shape<Department>({
  code: department,
  name: text(60),
  neighbours: list(department, 20),
});

/**
 * Reads the postcode rule.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readDepartments: Reader<Departments> = shape<Departments>({
  departments: list(readDepartment, 150),
  exceptions: map(list(department, 5), 1_000),
});
