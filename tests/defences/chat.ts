import type {Defence} from './defence.js';

const PARENT = 'packages/widget/src/views/chat/frame-port.ts';
const PARENT_TEST = 'packages/widget/src/views/chat/frame-port.test.ts';
const FRAME = 'packages/chat/src/visitor/frame-port.ts';
const FRAME_TEST = 'packages/chat/src/visitor/frame-port.test.ts';
const CHAT = 'packages/widget/src/views/chat/cyber-17-chat.ts';
const CHAT_TEST = 'tests/e2e/chat-frame.test.ts';
const TALK_TEST = 'packages/widget/src/views/chat/lasting-talk.test.ts';

/** Between the panel and the frame of the chat. */
export const CHAT_FRAME: readonly Defence[] = [
  {
    promise: 'A port is offered to the exact origin of the chat.',
    file: PARENT,
    marker: 'exact-origin',
    without: "frame.contentWindow?.postMessage(message, '*', [port2]);",
    test: {file: PARENT_TEST, titles: ['is not offered to another origin']},
  },
  {
    promise: 'A frame whose script loads late gets its port.',
    file: PARENT,
    marker: 'repeated-offer',
    test: {file: PARENT_TEST, titles: ['is offered again until the frame accepts it']},
  },
  {
    promise: 'A malformed message from the frame changes nothing in the panel.',
    file: PARENT,
    marker: 'from-frame',
    without: 'const message = data as Message<FromFrame>;',
    test: {file: PARENT_TEST, titles: ['drops what it does not know']},
  },
  {
    promise: 'A port that was not accepted is ignored.',
    file: PARENT,
    marker: 'accepted-port',
    without: 'this.#options.onMessage(message);',
    test: {file: PARENT_TEST, titles: ['hears nothing through a port that was not accepted']},
  },
  {
    promise: 'The first accepted port is kept.',
    file: PARENT,
    marker: 'first-port',
    without: 'this.#port = port;',
    test: {file: PARENT_TEST, titles: ['keeps the first port when a second is accepted']},
  },
  {
    promise: 'A port that another window offers is refused.',
    file: FRAME,
    marker: 'offer-source',
    without: 'if (!port || second) return;',
    test: {file: FRAME_TEST, titles: ['takes no port from another window']},
  },
  {
    promise: 'An offer with two ports is refused.',
    file: FRAME,
    marker: 'one-port',
    without: 'if (source !== parent || !port) return;',
    test: {file: FRAME_TEST, titles: ['takes nothing but exactly one port']},
  },
  {
    promise: 'A page that is not framed accepts no port.',
    file: FRAME,
    marker: 'framed-only',
    without: "window.addEventListener('message', this.#handleOffer);",
    test: {file: FRAME_TEST, titles: ['takes no port when the page is not framed']},
  },
  {
    promise: 'A malformed offer is refused.',
    file: FRAME,
    marker: 'offer-shape',
    without: 'const offer = data as PortOffer;',
    test: {file: FRAME_TEST, titles: ['ignores a malformed offer, and still takes a good one after it']},
  },
  {
    promise: 'A second offer changes nothing.',
    file: FRAME,
    marker: 'one-offer',
    test: {file: FRAME_TEST, titles: ['ignores a second offer, and keeps the first port']},
  },
  {
    promise: 'A malformed message from the panel changes nothing in the frame.',
    file: FRAME,
    marker: 'to-frame',
    without: 'const message = data as Message<ToFrame>;',
    test: {file: FRAME_TEST, titles: ['ignores messages that it does not know']},
  },
  {
    promise: 'Another version of the protocol is refused.',
    file: 'packages/protocol/src/frame.ts',
    marker: 'frame-version',
    without: 'version: whole(1, 9) as Reader<typeof FRAME_VERSION>',
    test: {file: 'packages/protocol/src/frame.test.ts', titles: ['of another version is not taken']},
  },
  {
    promise: 'The frame cannot navigate the page.',
    file: CHAT,
    marker: 'frame-sandbox',
    change: ['sandbox="allow-scripts allow-same-origin allow-forms"', 'class="free"'],
    test: {file: CHAT_TEST, titles: ['the chat frame has only the permissions it needs']},
  },
  {
    promise: 'The frame gets none of the page’s permissions.',
    file: CHAT,
    marker: 'frame-permissions',
    change: ['allow=""', 'class="free"'],
    test: {file: CHAT_TEST, titles: ['the chat frame has only the permissions it needs']},
  },
  {
    promise: 'The chat does not learn where it is framed.',
    file: CHAT,
    marker: 'frame-referrer',
    change: ['referrerpolicy="no-referrer"', 'referrerpolicy="unsafe-url"'],
    test: {file: CHAT_TEST, titles: ['the chat frame has only the permissions it needs']},
  },
  {
    promise: 'Closing help does not end a conversation.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    marker: 'talk-goes-on',
    without: 'const {view} = this.#journey;',
    test: {file: TALK_TEST, titles: ['goes on in its frame, out of sight']},
  },
  {
    promise: 'A conversation that is over, or that never began, leaves no frame beside another view.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    marker: 'talk-beside',
    without: '',
    test: {file: TALK_TEST, titles: ['leaves nothing of a frame that let nobody in']},
  },
  {
    promise: 'A message that is written in the chat and not sent yet is there after a look at the plan.',
    file: CHAT,
    marker: 'unsent-text',
    without: '',
    test: {file: TALK_TEST, titles: ['keeps what may be written there']},
  },
  {
    promise: 'Nothing of a conversation stays in a closed panel where this device may be watched.',
    file: CHAT,
    marker: 'watched-talk',
    without: "return 'chat';",
    test: {file: TALK_TEST, titles: ['ends where closing forgets']},
  },
  {
    promise: 'After eight seconds without the chat, other ways to get help are named.',
    file: CHAT,
    marker: 'frame-timeout',
    without: 'const FRAME_TIMEOUT_MS = 80_000;',
    test: {
      file: 'tests/embedding/policy.test.ts',
      titles: ['the chat reports that it cannot connect and lists other contacts if frame-src is missing'],
    },
  },
];
