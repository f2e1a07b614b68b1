import {once} from 'node:events';
import {connect, createServer} from 'node:net';

import {Listener, connect as connectPool, startCluster} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import type {Cluster} from '@cyber-17/chat/testing';
import type {AddressInfo, Socket} from 'node:net';

let cluster: Cluster;
let url: string;
beforeAll(async () => {
  cluster = await startCluster();
  url = await cluster.createDatabase('listen');
});
afterAll(() => cluster.stop());

/** A network that can swallow everything without ending a connection. */
async function network(): Promise<{readonly port: number; swallow(): void; close(): void}> {
  const sockets = new Set<Socket>();
  const path = `${new URL(url).searchParams.get('host')}/.s.PGSQL.5432`;
  const server = createServer((client) => {
    const database = connect(path);
    for (const each of [client, database]) sockets.add(each.on('error', () => undefined));
    client.pipe(database).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    swallow: () => sockets.forEach((each) => each.unpipe().pause()),
    close() {
      server.close();
      sockets.forEach((each) => each.destroy());
    },
  };
}

describe('a listener', () => {
  test('comes back when the server was killed, and says that it missed something', async () => {
    const notices: string[] = [];
    let backs = 0;
    const listener = new Listener({
      connection: {connectionString: url},
      channels: ['talk'],
      onNotice: (_channel, payload) => void notices.push(payload),
      onBack: () => backs++,
    });
    await listener.open();
    expect(backs).toBe(1);
    const dead = once(cluster.child, 'exit');
    cluster.child.kill('SIGKILL');
    await dead;
    await cluster.restart();
    await expect.poll(() => backs, {timeout: 10_000}).toBe(2);
    const pool = connectPool(url);
    await pool.query("select pg_notify('talk', 'after')");
    await expect.poll(() => notices).toEqual(['after']);
    await pool.end();
    await listener.close();
  });

  test('notices a network that swallows everything, though nothing ends', async () => {
    const way = await network();
    let backs = 0;
    const listener = new Listener({
      connection: {host: '127.0.0.1', port: way.port, user: 'cyber17', database: 'listen'},
      channels: ['talk'],
      everyMs: 200,
      onNotice: () => undefined,
      onBack: () => backs++,
    });
    await listener.open();
    way.swallow();
    await expect.poll(() => backs, {timeout: 12_000}).toBe(2);
    await listener.close();
    way.close();
  });
});
