import {encodingFor} from './encoding-for.js';
import {COMMON, prepare} from './prepared.js';
import {METHODS, problem} from './problem.js';

import type {Tree} from '../tree/tree.js';
import type {Prepared} from './prepared.js';

/** The parts of a request that an answer may depend on. */
export interface Asked {
  readonly method: string;
  /** The target from the request line. */
  readonly url: string;
  readonly acceptEncoding?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

/** An answer, ready to be sent. */
export interface Answer {
  readonly status: number;
  /** Names and values alternately. */
  readonly headers: readonly string[];
  readonly body?: Uint8Array;
}

/** The longest address that is read, in characters: none of our paths is longer. */
const MAX_URL_LENGTH = 2_048;

const PREFLIGHT: Answer = {
  status: 204,
  headers: [
    ...COMMON,
    'Access-Control-Allow-Methods',
    METHODS,
    // Monitoring in the page adds headers of its own to every request: they change no answer.
    ...['Access-Control-Allow-Headers', '*'], // defence: api-preflight
    'Access-Control-Max-Age',
    '86400',
    'Allow',
    METHODS,
  ],
};

const HEALTH_BODY = new TextEncoder().encode('{"status":"ok"}');
const HEALTH: Answer = {
  status: 200,
  headers: [
    ...COMMON,
    ...['Cache-Control', 'no-store'],
    ...['Content-Type', 'application/json; charset=utf-8'],
    ...['Content-Length', String(HEALTH_BODY.length)],
  ],
  body: HEALTH_BODY,
};

/**
 * Creates the function that answers requests for a tree. It is pure: everything was
 * compressed at the start, and it uses no file system, clock or database.
 *
 * It reads four parts of a request and repeats none: an answer contains only what is
 * in the tree. It serves no ranges, because the files are small.
 */
export function answerFrom(tree: Tree): (asked: Asked) => Answer {
  const prepared = new Map([...tree].map(([path, bytes]) => [`/${path}`, prepare(path, bytes)]));
  const answerToGet = (asked: Asked): Answer => {
    const path = pathOf(asked.url);
    if (path === '/health') return HEALTH;
    const found = prepared.get(path);
    return found ? represent(found, asked) : problem(404);
  };
  return (asked) => {
    const {method, url} = asked;
    if (url.length > MAX_URL_LENGTH) return problem(414); // defence: url-length
    if (method === 'OPTIONS') return PREFLIGHT;
    if (method === 'GET') return answerToGet(asked);
    if (method !== 'HEAD') return problem(405); // defence: methods
    // The headers of GET, including its length, without a body.
    const {status, headers} = answerToGet(asked);
    return {status, headers};
  };
}

/** The path of a target, which may be a whole address (RFC 9112, 3.2.2). */
function pathOf(url: string): string {
  const target = url.replace(/^https?:\/\/[^/?]*/i, '');
  const query = target.indexOf('?');
  return query < 0 ? target : target.slice(0, query);
}

function represent(prepared: Prepared, {acceptEncoding, ifNoneMatch}: Asked): Answer {
  const {etag, validators, headers, body} = prepared[encodingFor(acceptEncoding)];
  const tags = Object.values(prepared).map((each) => each.etag);
  if (ifNoneMatch && knows(ifNoneMatch, etag, tags)) return {status: 304, headers: validators};
  return {status: 200, headers, body};
}

/** What servers in front of this one append to a tag when they compress: Apache, Jetty and others. */
const APPENDED = /(?:--?|;)(?:gzip|br|zstd|deflate)"$/;

/**
 * Whether a client has the current version: the weak comparison of RFC 9110, 13.1.2.
 *
 * @param tags those of the same text in every encoding
 */
function knows(ifNoneMatch: string, etag: string, tags: readonly string[]): boolean {
  return ifNoneMatch.split(',').some((each) => {
    const known = each.trim().replace(/^W\//, '');
    if (known === '*' || known === etag) return true;
    // Another server compressed what it had from us: the text is the same.
    return APPENDED.test(known) && tags.includes(known.replace(APPENDED, '"')); // defence: appended-tag
  });
}
