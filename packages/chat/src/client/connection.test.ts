import {readToVisitor} from '@cyber-17/protocol/chat';
import {beforeEach, describe, expect, test} from 'vitest';

import {FakeClock} from '../testing/fake-clock.js';
import {Connection} from './connection.js';

import type {LineState} from './connection.js';
import type {Outgoing, OpenTransport, TransportListener} from './transport.js';
import type {ToVisitor} from '@cyber-17/protocol/chat';
import type {Message} from '@cyber-17/protocol';

let clock: FakeClock;
/** The transports that were opened, the newest last. */
let opened: {
  readonly name: string;
  readonly listener: TransportListener;
  readonly sent: Outgoing[];
  isClosed: boolean;
}[];
let states: LineState[];
let heard: Message<ToVisitor>[];

const transport =
  (name: string): OpenTransport =>
  (listener) => {
    const one = {name, listener, sent: [] as Outgoing[], isClosed: false};
    opened.push(one);
    return {send: (message) => one.sent.push(message), close: () => (one.isClosed = true)};
  };
const last = () => opened.at(-1)!;

function open() {
  const connection = new Connection<Message<ToVisitor>>({
    transports: [transport('socket'), transport('poll')],
    clock,
    read: readToVisitor,
    greet: () => ({type: 'hello'}),
    heard: (message) => heard.push(message),
    changed: (state) => states.push(state),
  });
  connection.open();
  return connection;
}

/** Opens, and hears the first answer. */
function openWell() {
  const connection = open();
  last().listener.opened();
  last().listener.heard({type: 'ping'});
  return connection;
}

beforeEach(() => {
  clock = new FakeClock();
  opened = [];
  states = [];
  heard = [];
});

describe('a connection', () => {
  test('greets first, and is open once something was heard', () => {
    const connection = open();
    last().listener.opened();
    expect(last().sent).toEqual([{type: 'hello'}]);
    expect(connection.state).toBe('connecting');
    last().listener.heard({type: 'available'});
    expect(connection.state).toBe('open');
    expect(heard).toEqual([{type: 'available'}]);
  });

  test('comes back after a cut, later each time', async () => {
    open();
    const times: number[] = [];
    for (let cuts = 0; cuts < 5; cuts++) {
      last().listener.closed();
      const before = clock.now();
      const count = opened.length;
      while (opened.length === count) await clock.pass(25);
      times.push(clock.now() - before);
    }
    expect(times).toEqual([375, 750, 1_500, 3_000, 6_000]);
  });

  test('is dead after 48 seconds of silence', async () => {
    openWell();
    await clock.pass(47_000);
    expect(opened).toHaveLength(1);
    await clock.pass(2_000);
    expect(opened[0]!.isClosed).toBe(true);
    expect(opened).toHaveLength(2);
  });

  test('finds out within four seconds of being looked at again that it is dead', async () => {
    const connection = openWell();
    connection.wake();
    expect(last().sent.at(-1)).toEqual({type: 'ping', n: 1});
    await clock.pass(4_500);
    expect(opened).toHaveLength(2);
  });

  test('stays as it is when the probe is answered', async () => {
    const connection = openWell();
    connection.wake();
    last().listener.heard({type: 'pong', n: 1});
    await clock.pass(40_000);
    expect(opened).toHaveLength(1);
  });

  test('polls where a socket never opens', async () => {
    open();
    last().listener.closed();
    await clock.pass(1_000);
    last().listener.closed();
    await clock.pass(2_000);
    expect(opened.map(({name}) => name)).toEqual(['socket', 'socket', 'poll']);
  });

  test('comes back when the server said, and not before', async () => {
    openWell();
    last().listener.heard({type: 'bye', reason: 'stopping', retryIn: 7_000});
    await clock.pass(6_900);
    expect(opened).toHaveLength(1);
    await clock.pass(200);
    expect(opened).toHaveLength(2);
  });

  test('does not come back when the server asked it not to', async () => {
    openWell();
    last().listener.heard({type: 'bye', reason: 'replaced'});
    await clock.pass(600_000);
    expect(opened).toHaveLength(1);
    expect(states.at(-1)).toBe('over');
  });

  test('hears nothing of a transport that it gave up', async () => {
    openWell();
    const first = last();
    first.listener.closed();
    await clock.pass(1_000);
    first.listener.heard({type: 'available'});
    expect(heard).toEqual([{type: 'ping'}]);
  });
});
