import type {Defence} from './defence.js';

const READ = 'packages/protocol/src/read.ts';
const READ_TEST = 'packages/protocol/src/read.test.ts';
const WIRE_TEST = 'packages/protocol/src/wire.test.ts';
const BLOCKS = 'packages/content/src/read/read-blocks.ts';

/** Against what comes over a wire, whoever signed it. */
export const WIRE: readonly Defence[] = [
  {
    promise: 'A list of 50 000 entries is not read.',
    file: READ,
    text: 'if (!Array.isArray(value) || value.length > maxItems)',
    without: 'if (!Array.isArray(value))',
    test: {file: READ_TEST, titles: ['refuse a list that is too long before they read it']},
  },
  {
    promise: 'A map of 50 000 keys is not read.',
    file: READ,
    text: 'if (entries.length > maxProperties)',
    without: 'if (entries.length < 0)',
    test: {file: READ_TEST, titles: ['refuse a map that is too large']},
  },
  {
    promise: 'A text longer than it can be is not read.',
    file: READ,
    text: "typeof value !== 'string' || value.length > maxLength",
    without: "typeof value !== 'string'",
    test: {file: READ_TEST, titles: ['refuse a text that is too long']},
  },
  {
    promise: 'Null is no object.',
    file: READ,
    text: ' || value === null',
    without: '',
    test: {file: READ_TEST, titles: ['throw nothing but InvalidShapeError, whatever comes']},
  },
  {
    promise: 'A list is no object.',
    file: READ,
    text: ' || Array.isArray(value)) {',
    without: ') {',
    test: {file: READ_TEST, titles: ['refuse a list where an object is expected']},
  },
  {
    promise: 'A key named __proto__ changes no prototype.',
    file: READ,
    text: 'Object.create(null)',
    without: '{}',
    test: {file: READ_TEST, titles: ['give maps no prototype to pollute']},
  },
  {
    promise: 'What a polluted prototype offers is not read.',
    file: READ,
    text: 'Object.hasOwn(source, key) ? source[key] : undefined',
    without: 'source[key]',
    test: {file: READ_TEST, titles: ['do not take what a prototype offers']},
  },
  {
    promise: 'A script is no address of a provider.',
    file: 'packages/protocol/src/provider.ts',
    text: 'text(200, /^https:\\/\\//)',
    without: 'text(200)',
    test: {file: WIRE_TEST, titles: ['with a script for an address is refused']},
  },
  {
    promise: 'A signature has one spelling.',
    file: 'packages/protocol/src/envelope.ts',
    text: '{85}[AQgw]==$/',
    without: '{86}==$/',
    test: {file: WIRE_TEST, titles: ['has one spelling of its signature: spare bits are refused']},
  },
  {
    promise: 'An index names files below the API alone.',
    file: 'packages/protocol/src/publication.ts',
    text: 'path: text(200, /^[A-Za-z0-9][A-Za-z0-9./-]*\\.json$/)',
    without: 'path: text(200)',
    test: {file: WIRE_TEST, titles: ['names files below the API alone']},
  },
  {
    promise: 'A partner is an origin, and no address below one.',
    file: 'packages/protocol/src/publication.ts',
    text: ', /^(?:https:\\/\\/[a-z0-9.-]+|http:\\/\\/localhost)(?::\\d{1,5})?$/',
    without: '',
    test: {file: WIRE_TEST, titles: ['honours a partner on origins alone']},
  },
  {
    promise: 'A script is no link of the advice.',
    file: BLOCKS,
    text: 'text(400, /^(?:https|tel|sms|mailto):/)',
    without: 'text(400)',
    test: {
      file: 'packages/content/src/read/read-blocks.test.ts',
      titles: ['is refused with a link of another kind'],
    },
  },
  {
    promise: 'A script is no address of a contact.',
    file: 'packages/content/src/read/read-channel.ts',
    text: 'text(400, /^https:/)',
    without: 'text(400)',
    test: {
      file: 'packages/content/src/read/read-channel.test.ts',
      titles: ['is refused with another address'],
    },
  },
  {
    promise: 'A link of the advice that is none of the four kinds is shown as words.',
    file: 'packages/widget/src/views/shared/blocks.ts',
    text: 'journey.isDiscreet || !SAFE_LINK.test(part.href)',
    without: 'journey.isDiscreet',
    test: {
      file: 'packages/widget/src/views/shared/blocks.test.ts',
      titles: ['shows a link of another kind as words'],
    },
  },
];
