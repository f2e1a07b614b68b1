import {MAX_POLLED, readPollAnswer} from '@cyber-17/protocol/chat';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

import {blockListOf, clientAddress, limitKey} from './address.js';
import {Gate} from './gate.js';
import {Pace, VISITOR_PACE} from './pace.js';
import {PollLines} from './poll-lines.js';
import {SocketLine} from './socket-line.js';

import type {Line} from './line.js';
import type {WebSocket} from 'ws';

describe('the address of a client', () => {
  const trusted = blockListOf(['10.0.0.0/8', '2001:db8::1']);

  test.each([
    ['is the one of the connection without a proxy', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['is what a trusted proxy wrote', '10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['is not what the client wrote before it', '10.1.2.3', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
    ['passes through several trusted proxies', '10.1.2.3', '203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['is the proxy itself if what it wrote is no address', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['is one of IPv4 also in the form of IPv6', '::ffff:10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['may stand with its port, as some proxies write it', '10.1.2.3', '203.0.113.9:51234', '203.0.113.9'],
    ['may stand in brackets', '10.1.2.3', '[2001:db8:5::9]:51234, 10.9.9.9:80', '2001:db8:5::9'],
    ['may be behind a proxy of IPv6', '2001:db8::1', '203.0.113.9', '203.0.113.9'],
  ])('%s', (_title, remote, forwarded, expected) => {
    expect(clientAddress(remote, forwarded, trusted)).toBe(expected);
  });

  test('counts with its whole network in IPv6', () => {
    expect(limitKey('2001:db8:1:2:aaaa::1')).toBe(limitKey('2001:db8:1:2::ffff'));
    expect(limitKey('2001:db8:1:2::1')).not.toBe(limitKey('2001:db8:1:3::1'));
    expect(limitKey('203.0.113.9')).toBe('203.0.113.9');
  });
});

describe('time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const paced = () => {
    const heard: string[] = [];
    const slow: number[] = [];
    let floods = 0;
    const pace = new Pace({
      limits: VISITOR_PACE,
      hear: (text) => void heard.push(text),
      onSlow: (_wait, warnings) => void slow.push(warnings),
      onFlood: () => floods++,
    });
    return {pace, heard, slow, floods: () => floods};
  };

  test('five messages a second pass for ever, each in its turn', () => {
    const {pace, heard, slow} = paced();
    for (let each = 0; each < 300; each++) {
      pace.push(String(each));
      vi.advanceTimersByTime(200);
    }
    expect(heard).toEqual(Array.from({length: 300}, (_, each) => String(each)));
    expect(slow).toEqual([]);
  });

  test('a backlog after a cut is slowed and not lost', () => {
    const {pace, heard, slow, floods} = paced();
    for (let each = 0; each < 35; each++) pace.push(String(each));
    expect(heard).toHaveLength(20);
    expect(slow).toEqual([1]);
    vi.advanceTimersByTime(4_000);
    expect(heard).toEqual(Array.from({length: 35}, (_, each) => String(each)));
    expect(floods()).toBe(0);
  });

  test('a flood is warned three times, and then closed', () => {
    const {pace, slow, floods} = paced();
    for (let second = 0; second < 20; second++) {
      for (let each = 0; each < 20; each++) pace.push('x');
      vi.advanceTimersByTime(1_000);
    }
    expect(slow).toEqual([1, 2, 3]);
    expect(floods()).toBe(1);
  });

  test('a thousand at once are closed without being kept', () => {
    const {pace, heard, floods} = paced();
    for (let each = 0; each < 1_000; each++) pace.push('x');
    expect(floods()).toBe(1);
    expect(heard).toHaveLength(20);
  });

  test('a clock that jumps back stops nobody', () => {
    const {pace, heard} = paced();
    pace.push('before');
    vi.setSystemTime(Date.now() - 3_600_000);
    for (let each = 0; each < 10; each++) pace.push('after');
    expect(heard).toHaveLength(11);
  });

  test('an address has so many connections and no more, also when they come and go quickly', () => {
    const gate = new Gate(40);
    const address = Buffer.from('a');
    const leaves = Array.from({length: 40}, () => gate.enter(address)!);
    expect(gate.enter(address)).toBeUndefined();
    expect(gate.enter(Buffer.from('b'))).toBeDefined();
    for (const leave of leaves) {
      leave();
      leave();
    }
    // All places are free; two arrivals a second are let in.
    expect(gate.enter(address)).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    expect(gate.enter(address)).toBeDefined();
    expect(gate.enter(address)).toBeDefined();
    expect(gate.enter(address)).toBeUndefined();
  });

  /** A page that polls, and the lines that it opened. */
  function polling() {
    const lines: Line[] = [];
    const polls = new PollLines({
      open(line) {
        lines.push(line);
        return {hear: () => undefined, closed: () => undefined};
      },
    });
    const poll = (session?: string, quick?: true) =>
      polls.exchange(
        {messages: [], ...(session && {session}), ...(quick && {quick})},
        Buffer.from('a'),
        () => () => {},
      );
    return {lines, poll};
  }

  test('a page that polls too late gets as much as it reads, and then begins again', async () => {
    const {lines, poll} = polling();
    const {session} = readPollAnswer(await poll(undefined, true), 'answer');
    for (let each = 0; each < MAX_POLLED + 1; each++) lines[0]!.send({type: 'ping'});
    lines[0]!.end('stopping');
    expect(readPollAnswer(await poll(session, true), 'answer').messages).toHaveLength(MAX_POLLED);
    expect(await poll(session, true)).toBe('gone');
  });

  test('a poll that takes the place of another hears at once of what comes', async () => {
    const {lines, poll} = polling();
    const {session} = readPollAnswer(await poll(undefined, true), 'answer');
    const before = poll(session);
    const after = poll(session);
    expect(await before).toMatchObject({messages: []});
    lines[0]!.send({type: 'ping'});
    await vi.advanceTimersByTimeAsync(0);
    expect(await Promise.race([after, Promise.resolve('waits')])).toMatchObject({
      messages: [{type: 'ping'}],
    });
  });

  /** A socket whose other side says nothing. */
  function silentLine() {
    const listeners = new Map<string, () => void>();
    const socket = {
      OPEN: 1,
      readyState: 1,
      bufferedAmount: 0,
      sent: [] as string[],
      isTerminated: false,
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      send: (text: string) => socket.sent.push(text),
      ping: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
      close: () => undefined,
      terminate: () => void (socket.isTerminated = true),
    };
    const line = new SocketLine(socket as unknown as WebSocket, {
      address: Buffer.from('a'),
      pace: VISITOR_PACE,
      open: () => ({hear: () => undefined, closed: () => undefined}),
      onEnd: () => undefined,
    });
    return {socket, line, pong: () => listeners.get('pong')!()};
  }

  test('a side that is silent is pinged, and cut after 48 seconds and not before', () => {
    const {socket, pong} = silentLine();
    vi.advanceTimersByTime(20_000);
    expect(socket.sent).toEqual(['{"type":"ping"}']);
    pong();
    vi.advanceTimersByTime(40_000);
    expect(socket.isTerminated).toBe(false);
    vi.advanceTimersByTime(20_000);
    expect(socket.isTerminated).toBe(true);
  });

  test('a side that does not read is cut instead of filling the memory', () => {
    const {socket, line} = silentLine();
    socket.bufferedAmount = 2 << 20;
    line.send({type: 'ping'});
    expect(socket.isTerminated).toBe(true);
    expect(socket.sent).toEqual([]);
  });
});
