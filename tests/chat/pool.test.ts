import {once} from 'node:events';
import {createServer} from 'node:net';

import {connect} from '@cyber-17/chat/testing';
import {afterEach, beforeEach, expect, test} from 'vitest';

import type {AddressInfo, Server} from 'node:net';
import type pg from 'pg';

const packet = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const GREETING = Buffer.concat([packet('R', Buffer.alloc(4)), packet('Z', Buffer.from('I'))]);
const FAREWELL = packet('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** A server that is killed while it greets: both of its words arrive at once. */
let server: Server;
let pool: pg.Pool;

beforeEach(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([GREETING, FAREWELL])));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  pool = connect(`postgresql://test@127.0.0.1:${port}/test`);
});

afterEach(async () => {
  await pool.end();
  server.close();
});

test('a connection that breaks between two statements ends the next one and not the process', async () => {
  const client = await pool.connect();
  client.emit('error', new Error('terminated'));
  await expect(client.query('select 1')).rejects.toThrow();
  client.release(true);
});

test('a connection that breaks as it is handed out ends what is asked of it and not the process', async () => {
  const client = await pool.connect();
  await expect(client.query('select 1')).rejects.toThrow();
  client.release(true);
  expect(pool.totalCount).toBe(0);
});

test('a connection that breaks as it is handed out for one statement ends that, and not the process', async () => {
  await expect(pool.query('select 1')).rejects.toThrow();
  expect(pool.totalCount).toBe(0);
});
