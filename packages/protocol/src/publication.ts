import {exactly, list, map, optional, shape, text, whole} from './read.js';

import type {Reader} from './read.js';

/**
 * What an {@link Envelope} holds: what is published at this moment, and the
 * hash of each file, so that a client fetches every other file with integrity.
 */
export interface Publication {
  readonly schema: 1;
  /** A version of the content: whole numbers, growing. */
  readonly version: number;
  /** An instant of UTC, to the second; from then on the advice may have changed. */
  readonly validUntil: string;
  /** Content hash that names the graph this advice was written for. */
  readonly content: string;
  /** Path below `/v1/` → path of its content-hashed twin and its SHA-256. */
  readonly files: Readonly<Record<string, PublishedFile>>;
  /** Whose own numbers may be shown, and on which sites. */
  readonly partners: readonly Partner[];
  /** Ids of channels that must not be shown any more, whoever still carries them. */
  readonly withdrawn: readonly string[];
}

/** One file of the tree. */
export interface PublishedFile {
  /** The content-hashed twin, relative to `/v1/`, cached for a year. */
  readonly path: string;
  /** `sha256-…`, as `fetch(…, {integrity})` takes it. */
  readonly integrity: string;
}

/** A site that the operator knows. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** The only origins on which it is honoured. */
  readonly origins: readonly string[];
  /** Its own number against fraud, in digits as they are dialled in France, spaces allowed. */
  readonly phone?: string;
}

const readFile: Reader<PublishedFile> = shape<PublishedFile>({
  path: text(200, /^[a-z0-9][a-z0-9./-]*\.json$/i),
  integrity: text(100, /^sha256-[A-Za-z0-9+/]{43}=$/),
});

const readPartner: Reader<Partner> = shape<Partner>({
  id: text(40, /^[a-z0-9-]+$/),
  name: text(80, /\S/),
  // On this machine without https, so that an integrator can try it.
  origins: list(text(200, /^(?:https:\/\/[a-z0-9.-]+|http:\/\/localhost)(?::\d{1,5})?$/), 50),
  phone: optional(text(20, /^[0-9 +]+$/)) as Reader<string>,
});

/**
 * Reads the operator's list of partners.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readPartners: Reader<readonly Partner[]> = list(readPartner, 1_000);

/**
 * Reads ids of channels.
 *
 * @throws {InvalidShapeError} when they are none.
 */
export const readWithdrawn: Reader<readonly string[]> = list(text(60), 500);

/**
 * Reads what an envelope held, once it was verified.
 *
 * @throws {InvalidShapeError} when it is no publication.
 */
export const readPublication: Reader<Publication> = shape<Publication>({
  schema: exactly(1),
  version: whole(0, Number.MAX_SAFE_INTEGER),
  validUntil: text(20, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  content: text(64, /^[0-9a-f]{8,64}$/),
  files: map(readFile),
  partners: readPartners,
  withdrawn: readWithdrawn,
});
