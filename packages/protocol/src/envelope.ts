import {exactly, map, shape, text, whole} from './read.js';

import type {Reader} from './read.js';

/**
 * `/v1/index.json`: what the API holds at this moment, and the hash of each
 * file, so that a client fetches every other file with integrity.
 */
export interface Envelope {
  readonly schema: 1;
  /** A version of the content: whole numbers, growing. */
  readonly version: number;
  /** Content hash that names the graph this advice was written for. */
  readonly content: string;
  /** Path below `/v1/` → path of its content-hashed twin and its SHA-256. */
  readonly files: Readonly<Record<string, EnvelopeFile>>;
}

/** One file of the tree. */
export interface EnvelopeFile {
  /** The content-hashed twin, relative to `/v1/`, cached for a year. */
  readonly path: string;
  /** `sha256-…`, as `fetch(…, {integrity})` takes it. */
  readonly integrity: string;
}

const readFile: Reader<EnvelopeFile> = shape<EnvelopeFile>({
  path: text(200, /^[a-z0-9][a-z0-9./-]*\.json$/i),
  integrity: text(100, /^sha256-[A-Za-z0-9+/]{43}=$/),
});

/**
 * Reads an envelope.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readEnvelope: Reader<Envelope> = shape<Envelope>({
  schema: exactly(1),
  version: whole(0, Number.MAX_SAFE_INTEGER),
  content: text(64, /^[0-9a-f]{8,64}$/),
  files: map(readFile),
});
