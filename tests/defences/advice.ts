import type {Defence} from './defence.js';

const CLIENT = 'packages/client/src/client.ts';
const CLIENT_TEST = 'packages/client/src/client.test.ts';
const VERIFY = 'packages/client/src/verify-envelope.ts';
const VERIFY_TEST = 'packages/client/src/verify-envelope.test.ts';
const SIGNED_TEST = 'tests/api/signed.test.ts';
const BOOK_TEST = 'packages/widget/src/views/plan/published-book.test.ts';
const TREE_TEST = 'packages/api/src/tree/build-tree.test.ts';
const CANNED_TEST = 'scripts/build/canned-answers.test.ts';
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
    promise: 'A withdrawn number is in no letter, explanation or page of a threat.',
    file: 'packages/api/src/tree/build-tree.ts',
    marker: 'withheld-at-build',
    without: 'const {graph, book, letters, explanations} = content.compiled[lang];',
    test: {file: TREE_TEST, titles: ['in no text that is read as it comes']},
  },
  {
    promise: 'A withdrawn contact is on no page of a threat.',
    file: 'packages/api/src/tree/threat-page.ts',
    marker: 'withheld-on-pages',
    without: 'const isShown = (_channel: string) => true;',
    test: {
      file: TREE_TEST,
      titles: ['has their contacts on no page of a threat, nor in what is to be done there'],
    },
  },
  {
    promise: 'A withdrawn number is in no answer that an officer sends.',
    file: 'scripts/build/canned-answers.ts',
    marker: 'canned-numbers',
    without: 'const {graph, book, letters, short} = compiled;',
    test: {file: CANNED_TEST, titles: ['a number that the operator withdrew is in no answer']},
  },
  {
    promise: 'A withdrawn contact is listed in no answer that an officer sends.',
    file: 'scripts/build/canned-answers.ts',
    marker: 'canned-contacts',
    without: 'const isShown = (_id: string) => true;',
    test: {file: CANNED_TEST, titles: ['a number that the operator withdrew is in no answer']},
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
