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
  /** Departments that it travels to. */
  readonly serves: readonly string[];
  /** Whether it also helps remotely, anywhere in France. */
  readonly remote: boolean;
  readonly audiences: readonly Audience[];
  readonly specialities: readonly Speciality[];
  /** Whether it holds the ExpertCyber label. */
  readonly labelled: boolean;
  /** The day it received the label, `YYYY-MM-DD`; absent if unknown. */
  readonly labelledSince?: string;
  /** Languages it answers in, as BCP 47 primary subtags; absent if unknown. */
  readonly languages?: readonly string[];
  /** When it answers, in the directory's own words, Paris time. */
  readonly hours?: string;
  /** Digits as dialled in France, spaces allowed. */
  readonly phone: string;
  readonly url?: string;
}

/** A page with more is refused; the import and the build stop before that. */
export const MAX_PROVIDERS = 2_000;

/**
 * `/v1/providers/<department>.json`: providers that serve that department;
 * `/v1/providers/remote.json`, department `00`: providers that help remotely.
 */
export interface ProviderPage {
  readonly department: string;
  /** Whether the directory is invented. State it wherever it is shown. */
  readonly fictitious: boolean;
  readonly providers: readonly Provider[];
}

const department = text(3, /^(?:\d{2,3}|2[AB])$/);

/** Reads a technical provider. */
export const readProvider: Reader<Provider> = shape<Provider>({
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
  // defence: provider-address
  url: optional(text(200, /^https:\/\//)) as Reader<string>,
});

/** Reads the whole directory, from which pages are made. */
export const readProviders: Reader<readonly Provider[]> = list(readProvider);

/** Reads a page of the directory. */
export const readProviderPage: Reader<ProviderPage> = shape<ProviderPage>({
  department,
  fictitious: flag,
  providers: list(readProvider, MAX_PROVIDERS),
});

/**
 * `/v1/departments.json`: how to find the department of a postcode on the device.
 *
 * The rule is the first two digits (three overseas; 200 and 201 are 2A, other 20
 * are 2B).
 */
export interface Departments {
  readonly departments: readonly Department[];
  /** Postcode → departments, where the rule is wrong or names one of several. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
}

/** A department and its neighbours. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly neighbours: readonly string[];
}

/** Reads a department. */
export const readDepartment: Reader<Department> = shape<Department>({
  code: department,
  name: text(60),
  neighbours: list(department, 20),
});

/** Reads the departments and the postcode rule. */
export const readDepartments: Reader<Departments> = shape<Departments>({
  departments: list(readDepartment, 150),
  exceptions: map(list(department, 5), 1_000),
});
