import type {Defence} from './defence.js';

const PARENT = 'packages/widget/src/views/chat/frame-port.ts';
const PARENT_TEST = 'packages/widget/src/views/chat/frame-port.test.ts';
const FRAME = 'packages/chat/src/visitor/frame-port.ts';
const FRAME_TEST = 'packages/chat/src/visitor/frame-port.test.ts';
const CHAT = 'packages/widget/src/views/chat/cyber-17-chat.ts';
const CHAT_TEST = 'tests/e2e/chat-frame.test.ts';

/** Between the panel and the frame of the chat. */
export const CHAT_FRAME: readonly Defence[] = [
  {
    promise: 'A port is offered to the exact origin of the chat.',
    file: PARENT,
    text: 'postMessage(message, origin, [port2])',
    without: "postMessage(message, '*', [port2])",
    test: {file: PARENT_TEST, titles: ['is not offered to another origin']},
  },
  {
    promise: 'A frame whose script comes late gets its port.',
    file: PARENT,
    text: 'this.#timer = setInterval(() => this.#offer(), OFFER_INTERVAL_MS);',
    without: '',
    test: {file: PARENT_TEST, titles: ['is offered again until the frame accepts it']},
  },
  {
    promise: 'A message from the frame that is malformed changes nothing in the panel.',
    file: PARENT,
    text: 'const message = readFromFrame(data);',
    without: 'const message = data as Message<FromFrame>;',
    test: {file: PARENT_TEST, titles: ['drops what it does not know']},
  },
  {
    promise: 'A port that was not accepted is not heard.',
    file: PARENT,
    text: 'if (port === this.#port) this.#options',
    without: 'this.#options',
    test: {file: PARENT_TEST, titles: ['hears nothing through a port that was not accepted']},
  },
  {
    promise: 'The first port that was accepted is the one.',
    file: PARENT,
    text: 'this.#port ??= port;',
    without: 'this.#port = port;',
    test: {file: PARENT_TEST, titles: ['keeps the first port when a second is accepted']},
  },
  {
    promise: 'A port that another window offers is not taken.',
    file: FRAME,
    text: 'source !== parent || ',
    without: '',
    test: {file: FRAME_TEST, titles: ['takes no port from another window']},
  },
  {
    promise: 'Two ports are no offer.',
    file: FRAME,
    text: ' || second)',
    without: ')',
    test: {file: FRAME_TEST, titles: ['takes nothing but exactly one port']},
  },
  {
    promise: 'A page that is not framed takes no port.',
    file: FRAME,
    text: 'if (parent !== window) window',
    without: 'window',
    test: {file: FRAME_TEST, titles: ['takes no port when the page is not framed']},
  },
  {
    promise: 'A malformed offer is not taken.',
    file: FRAME,
    text: 'const offer = readPortOffer(data);',
    without: 'const offer = data as PortOffer;',
    test: {file: FRAME_TEST, titles: ['ignores a malformed offer, and still takes a good one after it']},
  },
  {
    promise: 'A second offer changes nothing.',
    file: FRAME,
    text: "    window.removeEventListener('message', this.#handleOffer);\n    this.#port = port;",
    without: '    this.#port = port;',
    test: {file: FRAME_TEST, titles: ['ignores a second offer, and keeps the first port']},
  },
  {
    promise: 'A message from the panel that is malformed changes nothing in the frame.',
    file: FRAME,
    text: 'const message = readToFrame(data);',
    without: 'const message = data as Message<ToFrame>;',
    test: {file: FRAME_TEST, titles: ['ignores messages that it does not know']},
  },
  {
    promise: 'Another version of the protocol is not spoken with.',
    file: 'packages/protocol/src/frame.ts',
    text: 'version: exactly(FRAME_VERSION)',
    without: 'version: whole(1, 9) as Reader<typeof FRAME_VERSION>',
    test: {file: 'packages/protocol/src/frame.test.ts', titles: ['of another version is not taken']},
  },
  {
    promise: 'The frame may not lead the page elsewhere.',
    file: CHAT,
    text: 'sandbox="allow-scripts allow-same-origin allow-forms"',
    without: 'class="free"',
    test: {file: CHAT_TEST, titles: ['the chat frame has only the permissions it needs']},
  },
  {
    promise: 'The frame is given none of the page’s permissions.',
    file: CHAT,
    text: 'allow=""',
    without: 'class="free"',
    test: {file: CHAT_TEST, titles: ['the chat frame has only the permissions it needs']},
  },
  {
    promise: 'The chat is not told where it is framed.',
    file: CHAT,
    text: 'referrerpolicy="no-referrer"',
    without: 'referrerpolicy="unsafe-url"',
    test: {file: CHAT_TEST, titles: ['the chat frame has only the permissions it needs']},
  },
  {
    promise: 'After eight seconds without the chat, the other ways are named.',
    file: CHAT,
    text: 'const FRAME_TIMEOUT_MS = 8_000;',
    without: 'const FRAME_TIMEOUT_MS = 80_000;',
    test: {
      file: 'tests/embedding/policy.test.ts',
      titles: ['the chat reports that it cannot connect and lists other contacts if frame-src is missing'],
    },
  },
];
