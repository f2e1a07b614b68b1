import {exactly, list, map, optional, shape, text, whole} from './read.js';

import type {Reader} from './read.js';

/**
 * The payload of an `Envelope`: what is published at this moment, with the hash
 * of each file, so that a client can check every other file.
 */
export interface Publication {
  readonly schema: 1;
  /** Grows with each publication. A client keeps the highest it has seen, and refuses a lower one. */
  readonly version: number;
  /** UTC, to the second. From then on show the advice, and say that it may have changed. */
  readonly validUntil: string;
  /** Hash that names the questions this advice was written for. */
  readonly content: string;
  /** Path below `/v1/` → its content-hashed twin. */
  readonly files: Readonly<Record<string, PublishedFile>>;
  /** Sites whose own number may be shown on them. */
  readonly partners: readonly Partner[];
  /** Ids of channels that must no longer be shown, even where a client still has them. */
  readonly withdrawn: readonly string[];
}

/** One file of the tree. */
export interface PublishedFile {
  /** The content-hashed twin, relative to `/v1/`, cached for a year. */
  readonly path: string;
  /** `sha256-…`, in the form of Subresource Integrity. */
  readonly integrity: string;
}

/** An entry of the operator's list of partners. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** The only origins on which the entry is honoured. */
  readonly origins: readonly string[];
  /** Its own fraud number: digits as dialled in France, spaces allowed. */
  readonly phone?: string;
}

/** Reads the reference to a file. */
export const readPublishedFile: Reader<PublishedFile> = shape<PublishedFile>({
  path: text(200, /^[A-Za-z0-9][A-Za-z0-9./-]*\.json$/), // defence: index-paths
  integrity: text(100, /^sha256-[A-Za-z0-9+/]{43}=$/),
});

/** Reads a partner. */
export const readPartner: Reader<Partner> = shape<Partner>({
  id: text(40, /^[a-z0-9-]+$/),
  name: text(80, /\S/),
  // http on localhost only, so that an integrator can try it.
  // defence: partner-origins
  origins: list(text(200, /^(?:https:\/\/[a-z0-9.-]+|http:\/\/localhost)(?::\d{1,5})?$/), 50),
  phone: optional(text(20, /^[0-9 +]+$/)) as Reader<string>,
});

/** Reads the operator's list of partners. */
export const readPartners: Reader<readonly Partner[]> = list(readPartner, 1_000);

/** Reads ids of channels. */
export const readWithdrawn: Reader<readonly string[]> = list(text(60), 500);

/** Reads the payload of an envelope, after its signature was verified. */
export const readPublication: Reader<Publication> = shape<Publication>({
  schema: exactly(1),
  version: whole(0, Number.MAX_SAFE_INTEGER),
  validUntil: text(20, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  content: text(64, /^[0-9a-f]{8,64}$/),
  files: map(readPublishedFile),
  partners: readPartners,
  withdrawn: readWithdrawn,
});
