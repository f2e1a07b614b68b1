import type {Defence} from './defence.js';

const CLIENT = 'packages/client/src/client.ts';
const VERIFY = 'packages/client/src/verify-envelope.ts';
const VERIFY_TEST = 'packages/client/src/verify-envelope.test.ts';
const SIGNED_TEST = 'tests/api/signed.test.ts';
const BOOK_TEST = 'packages/widget/src/views/plan/published-book.test.ts';
const FAULTS_TEST = 'tests/e2e/api-faults.test.ts';

/** Against an API that is false, old, broken or overrun. */
export const ADVICE: readonly Defence[] = [
  {
    promise: 'An index that was changed on the way is not read.',
    file: VERIFY,
    text: 'throw new BadSignatureError(keyId);',
    without: 'void BadSignatureError;',
    test: {file: VERIFY_TEST, titles: ['is refused with one sign changed anywhere in payload or signature']},
  },
  {
    promise: 'An index under a key that is none of ours is not read.',
    file: VERIFY,
    text: 'if (!Object.hasOwn(keys, keyId)) throw',
    without: 'if (!(keyId in keys)) throw',
    test: {file: VERIFY_TEST, titles: ['is refused under an unknown key, and under the id of another one']},
  },
  {
    promise: 'An index that is older than the code is not read.',
    file: VERIFY,
    text: 'if (publication.version < floor) throw new OldVersionError(publication.version, floor);',
    without: '',
    test: {file: SIGNED_TEST, titles: ['is rejected if the index is older than the code']},
  },
  {
    promise: 'An index that is older than one seen on this page is not read.',
    file: CLIENT,
    text: 'floor = Math.max(floor, publication.version);',
    without: '',
    test: {
      file: SIGNED_TEST,
      titles: ['is rejected if the page has already seen a newer index'],
    },
  },
  {
    promise: 'An index that was refused is not taken from the cache again.',
    file: CLIENT,
    text: "wasRefused ? 'no-cache' : 'default'",
    without: "'default'",
    test: {
      file: SIGNED_TEST,
      titles: ['a rejected index is requested again past the cache'],
    },
  },
  {
    promise: 'A book that is not the one the index names is not read.',
    file: CLIENT,
    text: '{integrity, signal}',
    without: '{signal}',
    test: {
      file: FAULTS_TEST,
      titles: ['none of the advice book is shown if its bytes differ from the index'],
    },
  },
  {
    promise: 'Where WebCrypto is missing, the book whose hash the code carries is read.',
    file: CLIENT,
    text: 'if (!canVerify()) return loadTwin(api, trust.bundled[lang], readBook, signal);',
    without: '',
    test: {
      file: SIGNED_TEST,
      titles: ['is fetched by the hash in the code if WebCrypto is missing'],
    },
  },
  {
    promise: 'Advice that has expired is shown, and says so.',
    file: 'packages/widget/src/views/plan/outdated-words.ts',
    text: 'if (!(resources.now() > end)) return undefined;',
    without: 'if (end) return undefined;',
    test: {
      file: BOOK_TEST,
      titles: ['says in the plan since when it may have changed, and shows its advice'],
    },
  },
  {
    promise: 'A withdrawn contact is shown nowhere, not even where the code carries it.',
    file: 'packages/client/src/withhold.ts',
    text: '{...channels, ...hidden}',
    without: 'channels',
    test: {file: SIGNED_TEST, titles: ['hides withdrawn contacts, in the graph too']},
  },
  {
    promise: 'A withdrawn number stands in no sentence.',
    file: 'packages/client/src/withhold.ts',
    text: 'withoutNumbers(book, new Map(numbers))',
    without: 'book',
    test: {file: BOOK_TEST, titles: ['shows and calls a withdrawn number nowhere']},
  },
  {
    promise: 'A withdrawn contact stays away in a language whose book does not come.',
    file: 'packages/widget/src/views/shared/channel-of.ts',
    text: 'if (book?.withdrawn && Object.hasOwn(book.withdrawn, id)) return undefined;',
    without: '',
    test: {file: BOOK_TEST, titles: ['stays hidden in another language whose book does not load']},
  },
  {
    promise: 'A partner’s number is shown on the origins of the partner alone.',
    file: 'packages/widget/src/views/shared/channel-of.ts',
    text: 'if (!partner?.origins.includes(location.origin))',
    without: 'if (!partner)',
    test: {file: BOOK_TEST, titles: ['is not shown on another origin or for an unknown entry']},
  },
  {
    promise: 'An API that is overrun is not asked again and again.',
    file: CLIENT,
    text: 'limit: 2,',
    without: 'limit: 20,',
    test: {file: FAULTS_TEST, titles: ['if the index is ', ', the plan shows without the advice book']},
  },
  {
    promise: 'What says when to come back is not believed for ever.',
    file: CLIENT,
    text: '    maxRetryAfter: 3_000,\n',
    without: '',
    test: {file: FAULTS_TEST, titles: ['if the index is ', ', the plan shows without the advice book']},
  },
  {
    promise: 'An API that never answers is given up.',
    file: CLIENT,
    text: '  timeout: ATTEMPT_TIMEOUT_MS,\n',
    without: '  timeout: false,\n',
    test: {file: FAULTS_TEST, titles: ['if the index is ', ', the plan shows without the advice book']},
  },
];
