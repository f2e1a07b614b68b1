import {encodingFor} from './encoding-for.js';
import {COMMON, prepare} from './prepared.js';
import {METHODS, problem} from './problem.js';

import type {Tree} from '../tree/tree.js';
import type {Prepared} from './prepared.js';

/** All of a request that an answer may depend on. */
export interface Asked {
  readonly method: string;
  /** As it stands on the request line. */
  readonly url: string;
  readonly acceptEncoding?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

/** An answer, ready to be sent. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body?: Uint8Array;
}

/** Longer addresses are no path of ours. In characters. */
const LONGEST_URL = 2_048;

const PREFLIGHT: Answer = {
  status: 204,
  headers: [
    ...COMMON,
    'Access-Control-Allow-Methods',
    METHODS,
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
 * Makes the function that answers for a tree: pure, over what was compressed
 * once at the start. It knows no file system, no clock and no database.
 *
 * Four things of a request are read, and none of them is repeated: what is not
 * in the tree cannot be in an answer. Ranges are not served: a file is small.
 */
export function answerFrom(tree: Tree): (asked: Asked) => Answer {
  const prepared = new Map([...tree].map(([path, bytes]) => [`/${path}`, prepare(path, bytes)]));
  const answerToGet = (asked: Asked): Answer => {
    const query = asked.url.indexOf('?');
    const path = query < 0 ? asked.url : asked.url.slice(0, query);
    if (path === '/health') return HEALTH;
    const found = prepared.get(path);
    return found ? represent(found, asked) : problem(404);
  };
  return (asked) => {
    const {method, url} = asked;
    if (url.length > LONGEST_URL) return problem(414);
    if (method === 'OPTIONS') return PREFLIGHT;
    if (method === 'GET') return answerToGet(asked);
    if (method !== 'HEAD') return problem(405);
    // The headers of GET, its length too, and no body.
    const {status, headers} = answerToGet(asked);
    return {status, headers};
  };
}

function represent(prepared: Prepared, {acceptEncoding, ifNoneMatch}: Asked): Answer {
  const {etag, validators, headers, body} = prepared[encodingFor(acceptEncoding)];
  if (ifNoneMatch && knows(ifNoneMatch, etag)) return {status: 304, headers: validators};
  return {status: 200, headers, body};
}

/** Whether a client has what would be sent: the weak comparison of RFC 9110, 13.1.2. */
function knows(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(',').some((each) => {
    const known = each.trim();
    return known === '*' || known.replace(/^W\//, '') === etag;
  });
}
