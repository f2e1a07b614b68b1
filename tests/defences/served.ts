import type {Defence} from './defence.js';

const HEADERS = 'packages/operator/src/headers.ts';
const HEADERS_TEST = 'tests/e2e/headers.test.ts';
const SERVE = 'packages/operator/src/serve.ts';
const SERVE_TEST = 'packages/operator/src/serve.test.ts';
const EVERYWHERE = 'gets full marks on every path';
const READABLE = 'allows other origins to read or frame it only where intended';

/** What our own origins send. */
export const SERVED: readonly Defence[] = [
  {
    promise: 'No browser guesses the type of a file.',
    file: SERVE,
    text: "        'X-Content-Type-Options': 'nosniff',\n",
    without: '',
    test: {file: SERVE_TEST, titles: ['a folder is served with its headers']},
  },
  {
    promise: 'A page of ours loads nothing that it does not name.',
    file: HEADERS,
    text: "  'default-src': \"'none'\",\n",
    without: '',
    test: {file: HEADERS_TEST, titles: [EVERYWHERE]},
  },
  {
    promise: 'No page of ours takes another base address.',
    file: HEADERS,
    text: "  'base-uri': \"'none'\",\n",
    without: '',
    test: {file: HEADERS_TEST, titles: [EVERYWHERE]},
  },
  {
    promise: 'No form of ours is sent anywhere.',
    file: HEADERS,
    text: "  'form-action': \"'none'\",\n",
    without: '',
    test: {file: HEADERS_TEST, titles: [EVERYWHERE]},
  },
  {
    promise: 'No page of ours is framed, but the chat.',
    file: HEADERS,
    text: "  'frame-ancestors': \"'none'\",\n",
    without: '',
    test: {file: HEADERS_TEST, titles: [READABLE]},
  },
  {
    promise: 'Any site may frame the chat.',
    file: HEADERS,
    text: "      'frame-ancestors': '*',\n",
    without: '',
    test: {file: HEADERS_TEST, titles: [READABLE]},
  },
  {
    promise: 'Any site may read what is on the CDN.',
    file: HEADERS,
    text: "    'Access-Control-Allow-Origin': '*',\n",
    without: '',
    test: {file: HEADERS_TEST, titles: [READABLE]},
  },
  {
    promise: 'No page of ours reaches a camera, a microphone or a place.',
    file: HEADERS,
    text: "  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',\n",
    without: '',
    test: {file: 'packages/operator/src/headers.test.ts', titles: ['each origin sends what its manual says']},
  },
  {
    promise: 'A version is kept for a year, and what moves for five minutes.',
    file: HEADERS,
    text: '? versioned : moving',
    without: '? versioned : versioned',
    test: {file: 'packages/operator/src/headers.test.ts', titles: ['a version is kept for a year']},
  },
  {
    promise: 'The API answers no method that changes something.',
    file: 'packages/api/src/server/answer.ts',
    text: "if (method !== 'HEAD') return problem(405);",
    without: '',
    test: {file: 'packages/api/src/server/api-server.test.ts', titles: ['refuses ', ' as a problem']},
  },
  {
    promise: 'The API reads no address of any length.',
    file: 'packages/api/src/server/answer.ts',
    text: 'if (url.length > MAX_URL_LENGTH) return problem(414);',
    without: '',
    test: {file: 'packages/api/src/server/api-server.test.ts', titles: ['refuses ', ' as a problem']},
  },
  {
    promise: 'The key that signs for visitors is none that everyone has.',
    file: 'packages/operator/src/operator.ts',
    text: 'if (isProduction(environment) && trusted.length > 0) throw new DevelopmentKeyError(trusted);',
    without: 'void trusted;',
    test: {
      file: 'packages/operator/src/signing/signing.test.ts',
      titles: ['of the operator are taken in production; a forgotten one of development is not'],
    },
  },
];
