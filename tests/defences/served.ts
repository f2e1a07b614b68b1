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
    marker: 'nosniff',
    test: {file: SERVE_TEST, titles: ['a folder is served with its headers']},
  },
  {
    promise: 'A page of ours loads nothing that it does not name.',
    file: HEADERS,
    marker: 'default-src',
    test: {file: HEADERS_TEST, titles: [EVERYWHERE]},
  },
  {
    promise: 'No page of ours accepts another base address.',
    file: HEADERS,
    marker: 'base-uri',
    test: {file: HEADERS_TEST, titles: [EVERYWHERE]},
  },
  {
    promise: 'No form of ours can be sent anywhere.',
    file: HEADERS,
    marker: 'form-action',
    test: {file: HEADERS_TEST, titles: [EVERYWHERE]},
  },
  {
    promise: 'No page of ours but the chat can be framed.',
    file: HEADERS,
    marker: 'frame-ancestors',
    test: {file: HEADERS_TEST, titles: [READABLE]},
  },
  {
    promise: 'Any site may frame the chat.',
    file: HEADERS,
    marker: 'chat-ancestors',
    test: {file: HEADERS_TEST, titles: [READABLE]},
  },
  {
    promise: 'No site may frame the officers’ console.',
    file: HEADERS,
    marker: 'console-ancestors',
    change: ["'none'", '*'],
    test: {
      file: 'packages/operator/src/headers.test.ts',
      titles: ['nobody may frame the console, anybody the chat'],
    },
  },
  {
    promise: 'Any site may read the files of the CDN.',
    file: HEADERS,
    marker: 'cdn-cors',
    test: {file: HEADERS_TEST, titles: [READABLE]},
  },
  {
    promise: 'No page of ours can use a camera, a microphone or a location.',
    file: HEADERS,
    marker: 'permissions',
    test: {
      file: 'packages/operator/src/headers.test.ts',
      titles: ['no origin lets its pages use a camera, a microphone or a location'],
    },
  },
  {
    promise: 'A version is cached for a year, and moving files for five minutes.',
    file: HEADERS,
    marker: 'cache-times',
    without:
      'const cdnHeaders: Headers = (path) => (/^\\/\\d+\\.\\d+\\.\\d+\\//.test(path) ? versioned : versioned);',
    test: {file: 'packages/operator/src/headers.test.ts', titles: ['a version is kept for a year']},
  },
  {
    promise: 'The API refuses methods that change something.',
    file: 'packages/api/src/server/answer.ts',
    marker: 'methods',
    test: {file: 'packages/api/src/server/api-server.test.ts', titles: ['refuses ', ' as a problem']},
  },
  {
    promise: 'The API refuses an address that is too long.',
    file: 'packages/api/src/server/answer.ts',
    marker: 'url-length',
    test: {file: 'packages/api/src/server/api-server.test.ts', titles: ['refuses ', ' as a problem']},
  },
  {
    promise: 'A contact, a deadline or a rule that changed is not signed before two people have reviewed it.',
    file: 'packages/operator/src/signing/sign-tree.ts',
    marker: 'two-reviewers',
    test: {
      file: 'packages/operator/src/signing/signing.test.ts',
      titles: ['are not signed for visitors, and are named with the command that records a review'],
    },
  },
  {
    promise: 'A key that everyone has cannot sign for visitors.',
    file: 'packages/operator/src/operator.ts',
    marker: 'production-key',
    without: 'void trusted;',
    test: {
      file: 'packages/operator/src/signing/signing.test.ts',
      titles: ['of the operator are taken in production; a forgotten one of development is not'],
    },
  },
];
