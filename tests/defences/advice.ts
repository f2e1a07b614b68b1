import type {Defence} from './defence.js';

const CLIENT = 'packages/client/src/client.ts';
const CLIENT_TEST = 'packages/client/src/client.test.ts';
const VERIFY = 'packages/client/src/verify-envelope.ts';
const VERIFY_TEST = 'packages/client/src/verify-envelope.test.ts';
const SIGNED_TEST = 'tests/api/signed.test.ts';
const BOOK_TEST = 'packages/widget/src/views/plan/published-book.test.ts';
const FAULTS_TEST = 'tests/e2e/api-faults.test.ts';

/** Against an API that is false, old, broken or overrun. */
export const ADVICE: readonly Defence[] = [
  {
    promise: 'An index that was changed on its way is not read.',
    file: VERIFY,
    marker: 'index-signature',
    without:
      'if (!(await subtle.verify(SIGNATURE, key, bytesOf(signature), signed))) void BadSignatureError;',
    test: {file: VERIFY_TEST, titles: ['is refused with one sign changed anywhere in payload or signature']},
  },
  {
    promise: 'An index signed by an unknown key is not read.',
    file: VERIFY,
    marker: 'index-key',
    without: 'if (!(keyId in keys)) throw new UnknownKeyError(keyId, Object.keys(keys));',
    test: {file: VERIFY_TEST, titles: ['is refused under an unknown key, and under the id of another one']},
  },
  {
    promise: 'An index that is older than the code is not read.',
    file: VERIFY,
    marker: 'index-floor',
    test: {file: SIGNED_TEST, titles: ['is rejected if the index is older than the code']},
  },
  {
    promise: 'An index that is older than one already seen on this page is not read.',
    file: CLIENT,
    marker: 'index-newest',
    test: {
      file: SIGNED_TEST,
      titles: ['is rejected if the page has already seen a newer index'],
    },
  },
  {
    promise: 'An index that was refused is not taken from the cache again.',
    file: CLIENT,
    marker: 'index-cache',
    without: "const cache = 'default';",
    test: {
      file: SIGNED_TEST,
      titles: ['a rejected index is requested again past the cache'],
    },
  },
  {
    promise: 'A bad copy of the advice in the browser’s cache does not stay for a year.',
    file: CLIENT,
    marker: 'book-reload',
    test: {
      file: CLIENT_TEST,
      titles: ['a file that fails is requested again past the cache'],
    },
  },
  {
    promise: 'A book that differs from the one the index names is not read.',
    file: CLIENT,
    marker: 'book-integrity',
    without: 'return read(await client.get(`${apiOrigin}/v1/${path}`, {signal}).json(), path);',
    test: {
      file: FAULTS_TEST,
      titles: ['none of the advice book is shown if its bytes differ from the index'],
    },
  },
  {
    promise: 'Without WebCrypto, the book whose hash the code carries is read.',
    file: CLIENT,
    marker: 'no-web-crypto',
    test: {
      file: SIGNED_TEST,
      titles: ['is fetched by the hash in the code if WebCrypto is missing'],
    },
  },
  {
    promise: 'Expired advice is shown with a notice.',
    file: 'packages/widget/src/views/plan/outdated-words.ts',
    marker: 'outdated-notice',
    without: 'if (end) return undefined;',
    test: {
      file: BOOK_TEST,
      titles: ['says in the plan since when it may have changed, and shows its advice'],
    },
  },
  {
    promise: 'A withdrawn contact is not shown, even where the code carries it.',
    file: 'packages/client/src/withhold.ts',
    marker: 'withheld-contact',
    without: 'return {...rest, channels: channels, withdrawn: Object.fromEntries(named)};',
    test: {file: SIGNED_TEST, titles: ['hides withdrawn contacts, in the graph too']},
  },
  {
    promise: 'A withdrawn number is removed from every sentence.',
    file: 'packages/client/src/withhold.ts',
    marker: 'withheld-number',
    without: 'const {channels, ...rest} = book;',
    test: {file: BOOK_TEST, titles: ['shows and calls a withdrawn number nowhere']},
  },
  {
    promise: 'What to do stays in the plan if the number in its id is withdrawn.',
    file: 'packages/content/src/without-numbers.ts',
    marker: 'withheld-keeps-ids',
    test: {
      file: 'packages/client/src/withhold.test.ts',
      titles: ['has every action that its threats ask for, and all that these refer to'],
    },
  },
  {
    promise: 'A withdrawn contact stays hidden in a language whose book does not load.',
    file: 'packages/widget/src/views/shared/channel-of.ts',
    marker: 'withheld-language',
    test: {file: BOOK_TEST, titles: ['stays hidden in another language whose book does not load']},
  },
  {
    promise: 'A partner’s number is shown on the partner’s origins only.',
    file: 'packages/widget/src/views/shared/channel-of.ts',
    marker: 'partner-origin',
    condition: '!partner',
    test: {file: BOOK_TEST, titles: ['is not shown on another origin or for an unknown entry']},
  },
  {
    promise: 'An overloaded API is not requested over and over.',
    file: CLIENT,
    marker: 'few-retries',
    without: 'limit: 20',
    test: {file: FAULTS_TEST, titles: ['if the index is ', ', the plan shows without the advice book']},
  },
  {
    promise: 'An API that asks for a pause has it, and the visitor does not wait for its end.',
    file: CLIENT,
    marker: 'retry-after',
    test: {file: CLIENT_TEST, titles: ['an API that says when to come back is not asked before']},
  },
  {
    promise: 'An API that never answers is given up.',
    file: CLIENT,
    marker: 'api-timeout',
    without: 'timeout: false',
    test: {file: FAULTS_TEST, titles: ['if the index is ', ', the plan shows without the advice book']},
  },
];
