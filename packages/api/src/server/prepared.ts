import {createHash} from 'node:crypto';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The encodings that each answer is prepared in, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One file in one encoding, prepared at the start. */
export interface Representation {
  /** Strong: the same bytes in another encoding are another representation. */
  readonly etag: string;
  readonly body: Uint8Array;
  /** Names and values alternately, as `writeHead` takes them; without those about the body. */
  readonly validators: readonly string[];
  /** The same, with type, length and encoding. */
  readonly headers: readonly string[];
}

/** One file in every encoding. */
export type Prepared = Readonly<Record<Encoding, Representation>>;

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  // RFC 9512.
  yaml: 'application/yaml; charset=utf-8',
};

/** Sent with every answer. */
export const COMMON: readonly string[] = [
  ...['Access-Control-Allow-Origin', '*'],
  ...['Cross-Origin-Resource-Policy', 'cross-origin'],
  ...[
    'Content-Security-Policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ...['Referrer-Policy', 'no-referrer'],
  ...['Strict-Transport-Security', 'max-age=63072000'],
  ...['X-Content-Type-Options', 'nosniff'],
];

/** Prepares every encoding of a file, and every header. */
export function prepare(path: string, bytes: Uint8Array): Prepared {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  // Quality 9: the whole tree takes some seconds, and is within 2 % of quality 11.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    // A window no larger than the file: otherwise 4 MB are allocated for each, which took most of the start.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes.length + 16)))),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const represent = (encoding: Encoding, body: Uint8Array): Representation => {
    const etag = `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const validators = [...COMMON, 'Cache-Control', cacheOf(path), 'ETag', etag, 'Vary', 'Accept-Encoding'];
    const own = ['Content-Type', typeOf(path), 'Content-Length', String(body.length)];
    const coded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    return {etag, body, validators, headers: [...validators, ...own, ...coded]};
  };
  return {
    br: represent('br', brotliCompressSync(bytes, {params})),
    gzip: represent('gzip', gzipSync(bytes, {level: 9})),
    identity: represent('identity', bytes),
  };
}

/** What moves is old for five minutes at most, save where nothing answers: a withdrawn number must go. */
function cacheOf(path: string): string {
  return /\.[0-9a-f]{12}\.json$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300, stale-if-error=86400';
}

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
