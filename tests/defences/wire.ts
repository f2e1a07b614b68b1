import type {Defence} from './defence.js';

const READ = 'packages/protocol/src/read.ts';
const READ_TEST = 'packages/protocol/src/read.test.ts';
const WIRE_TEST = 'packages/protocol/src/wire.test.ts';
const BLOCKS = 'packages/content/src/read/read-blocks.ts';

/** Against malformed data from the network, signed or not. */
export const WIRE: readonly Defence[] = [
  {
    promise: 'A list of 50 000 entries is not read.',
    file: READ,
    marker: 'list-length',
    condition: '!Array.isArray(value)',
    test: {file: READ_TEST, titles: ['refuse a list that is too long before they read it']},
  },
  {
    promise: 'A map of 50 000 keys is not read.',
    file: READ,
    marker: 'map-size',
    condition: 'entries.length < 0',
    test: {file: READ_TEST, titles: ['refuse a map that is too large']},
  },
  {
    promise: 'A text longer than allowed is not read.',
    file: READ,
    marker: 'text-length',
    condition: "typeof value !== 'string'",
    test: {file: READ_TEST, titles: ['refuse a text that is too long']},
  },
  {
    promise: 'Null is not read as an object.',
    file: READ,
    marker: 'null-object',
    condition: "typeof value !== 'object' || Array.isArray(value)",
    test: {file: READ_TEST, titles: ['throw nothing but InvalidShapeError, whatever comes']},
  },
  {
    promise: 'A list is not read as an object.',
    file: READ,
    marker: 'list-object',
    condition: "typeof value !== 'object' || value === null",
    test: {file: READ_TEST, titles: ['refuse a list where an object is expected']},
  },
  {
    promise: 'A key named __proto__ changes no prototype.',
    file: READ,
    marker: 'proto-key',
    without: 'const result: Record<string, T> = {};',
    test: {file: READ_TEST, titles: ['give maps no prototype to pollute']},
  },
  {
    promise: 'Values of a polluted prototype are not read.',
    file: READ,
    marker: 'own-properties',
    without: 'const own = source[key];',
    test: {file: READ_TEST, titles: ['do not take what a prototype offers']},
  },
  {
    promise: 'A script is not accepted as the address of a provider.',
    file: 'packages/protocol/src/provider.ts',
    marker: 'provider-address',
    without: 'url: optional(text(200)) as Reader<string>',
    test: {file: WIRE_TEST, titles: ['with a script for an address is refused']},
  },
  {
    promise: 'A signature has one spelling only.',
    file: 'packages/protocol/src/envelope.ts',
    marker: 'signature-spelling',
    without: 'signature: text(88, /^[A-Za-z0-9+/]{86}==$/)',
    test: {file: WIRE_TEST, titles: ['has one spelling of its signature: spare bits are refused']},
  },
  {
    promise: 'An index names files below the API only.',
    file: 'packages/protocol/src/publication.ts',
    marker: 'index-paths',
    without: 'path: text(200)',
    test: {file: WIRE_TEST, titles: ['names files below the API alone']},
  },
  {
    promise: 'A partner is an origin, without a path.',
    file: 'packages/protocol/src/publication.ts',
    marker: 'partner-origins',
    without: 'origins: list(text(200), 50)',
    test: {file: WIRE_TEST, titles: ['honours a partner on origins alone']},
  },
  {
    promise: 'A script is not accepted as a link of the advice.',
    file: BLOCKS,
    marker: 'link-schemes',
    without: 'href: text(400)',
    test: {
      file: 'packages/content/src/read/read-blocks.test.ts',
      titles: ['is refused with a link of another kind'],
    },
  },
  {
    promise: 'A script is not accepted as the address of a contact.',
    file: 'packages/content/src/read/read-channel.ts',
    marker: 'contact-address',
    without: 'const url = optional(text(400)) as Reader<string>;',
    test: {
      file: 'packages/content/src/read/read-channel.test.ts',
      titles: ['is refused with another address'],
    },
  },
  {
    promise: 'A link with an unexpected scheme is shown as plain words.',
    file: 'packages/widget/src/views/shared/blocks.ts',
    marker: 'link-as-words',
    without: 'if (journey.isDiscreet) return part.link;',
    test: {
      file: 'packages/widget/src/views/shared/blocks.test.ts',
      titles: ['shows a link of another kind as words'],
    },
  },
];
