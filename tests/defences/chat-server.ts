import type {Defence} from './defence.js';

const SERVER = 'packages/chat/src/server';
const APP = `${SERVER}/http/app.ts`;
const SIGN_IN = `${SERVER}/sign-in/routes.ts`;
const OFFICER = `${SERVER}/officer/officer-session.ts`;
const VISITOR = `${SERVER}/talk/visitor-session.ts`;
const SAFETY = 'tests/chat/safety.test.ts';
const QUEUE = 'tests/chat/queue.test.ts';
const RETENTION = 'tests/chat/retention.test.ts';
const CONNECTIONS = `${SERVER}/connections/connections.test.ts`;

/** In the chat's server: who may connect, read and write, how much, and for how long it is kept. */
export const CHAT_SERVER: readonly Defence[] = [
  {
    promise: 'A page of another origin cannot connect to the chat.',
    file: APP,
    marker: 'chat-origin',
    without: 'const isOwnOrigin = (_context: Context): boolean => true;',
    test: {file: SAFETY, titles: ['a handshake', 'with a foreign origin']},
  },
  {
    promise: 'A message of more than 4 kB closes its connection.',
    file: `${SERVER}/node.ts`,
    marker: 'chat-size',
    without: 'const LIMITS = {perMessageDeflate: false};',
    test: {file: SAFETY, titles: ['that sends more than 4 kB at once is closed']},
  },
  {
    promise: 'The figures of the service are for the addresses of the configuration.',
    file: APP,
    marker: 'chat-metrics',
    test: {
      file: SAFETY,
      titles: ['figures are for the addresses of the configuration, and health is for everyone'],
    },
  },
  {
    promise: 'An address that a client wrote itself does not count.',
    file: `${SERVER}/connections/address.ts`,
    marker: 'chat-proxy',
    change: ['isIn(trusted, address)', 'true'],
    test: {file: CONNECTIONS, titles: ['is the one of the connection without a proxy']},
  },
  {
    promise: 'Who writes too fast is slowed, and then closed.',
    file: `${SERVER}/connections/pace.ts`,
    marker: 'chat-pace',
    change: ['this.#tokens >= 1', 'true'],
    test: {file: CONNECTIONS, titles: ['a flood is warned three times, and then closed']},
  },
  {
    promise: 'One address cannot take all connections of a node.',
    file: `${SERVER}/connections/gate.ts`,
    marker: 'chat-gate',
    test: {
      file: CONNECTIONS,
      titles: ['an address has so many connections and no more, also when they come and go quickly'],
    },
  },
  {
    promise: 'A token opens its own talk and no other.',
    file: VISITOR,
    marker: 'chat-own-talk',
    test: {file: SAFETY, titles: ['of one talk opens no other']},
  },
  {
    promise: 'A token that this service did not make is refused.',
    file: VISITOR,
    marker: 'chat-token',
    test: {file: SAFETY, titles: ['with one character changed is refused']},
  },
  {
    promise: 'The six words cannot be tried out.',
    file: `${SERVER}/talk/resume.ts`,
    marker: 'chat-code-tries',
    test: {
      file: SAFETY,
      titles: [
        'cannot be tried out: the sixth try from an address is refused, at any node, and others are not',
      ],
    },
  },
  {
    promise: 'A sign-in is finished by the browser that began it.',
    file: SIGN_IN,
    marker: 'chat-state',
    without: "const isOwn = state !== '';",
    test: {file: SAFETY, titles: ['is not signed in by a link: the browser that began must finish']},
  },
  {
    promise: 'Sign-ins from one address are limited.',
    file: SIGN_IN,
    marker: 'chat-sign-in-limit',
    test: {file: SAFETY, titles: ['cannot try to sign in without end from one address']},
  },
  {
    promise: 'A session that is over ends its connection within a second.',
    file: OFFICER,
    marker: 'chat-session-over',
    without: 'if (!who) return;',
    test: {file: SAFETY, titles: ['signs in at the provider, is known, and signs out']},
  },
  {
    promise: 'Each message of the console needs the role for it.',
    file: OFFICER,
    marker: 'chat-roles',
    test: {
      file: SAFETY,
      titles: ['sees the log of accesses and nothing else, and the log cannot be changed'],
    },
  },
  {
    promise: 'A note between officers is never sent to a visitor.',
    file: `${SERVER}/delivery/hub.ts`,
    marker: 'chat-notes',
    without: 'follower.onEvent(event);',
    test: {file: QUEUE, titles: ['hands a talk to a colleague with a note that the visitor never sees']},
  },
  {
    promise: 'The key of a talk that was erased is nowhere in the data directory.',
    file: `${SERVER}/retention/forget.ts`,
    marker: 'chat-forget',
    test: {
      file: RETENTION,
      titles: ['is never in the data directory in the clear, and its key is, until it is erased'],
    },
  },
  {
    promise: 'What is written is stored sealed.',
    file: `${SERVER}/delivery/stored-event.ts`,
    marker: 'chat-sealed',
    without: 'return Buffer.from(JSON.stringify(what));',
    test: {
      file: RETENTION,
      titles: ['is never in the data directory in the clear, and its key is, until it is erased'],
    },
  },
];
