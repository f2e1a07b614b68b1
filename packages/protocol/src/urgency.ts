import {AUDIENCES} from './audience.js';
import {moment} from './moment.js';
import {flag, oneOf, optional, shape, text} from './read.js';

import type {Audience} from './audience.js';
import type {Reader} from './read.js';

/** How grave a situation is, the gravest first. */
export const GRAVITIES = ['danger', 'grave', 'serious', 'light'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** What decides who is answered first. */
export interface Urgency {
  /** A person is in danger. */
  readonly danger: boolean;
  /** UTC, to the second: until then the harm can still be stopped. */
  readonly harmBy?: string;
  readonly gravity: Gravity;
  /** The id of the threat, for the lawyer's number and the letters of the case. */
  readonly threat?: string;
  /** Whom it befell: what is advised differs. */
  readonly audience?: Audience;
}

/** Reads the urgency of a case. */
export const readUrgency: Reader<Urgency> = shape<Urgency>({
  danger: flag,
  harmBy: optional(
    moment(20, /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/),
  ) as Reader<string>,
  gravity: oneOf(GRAVITIES),
  threat: optional(text(60, /^[a-z0-9-]+$/)) as Reader<string>,
  audience: optional(oneOf(AUDIENCES)) as Reader<Audience>,
});
