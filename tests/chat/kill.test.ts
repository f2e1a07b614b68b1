import {randomBytes, randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {setTimeout as sleep} from 'node:timers/promises';

import {Client, beginSession, connect, startCluster, startProcess} from '@cyber-17/chat/testing';
import {readOperator} from '@cyber-17/operator';
import {afterAll, expect, test} from 'vitest';

import type {NodeProcess} from '@cyber-17/chat/testing';

/** `CHAT_KILLS=50` is the long run; six take half a minute. */
const KILLS = Number(process.env['CHAT_KILLS'] ?? 6);
const TALKS = 60;
const PER_SECOND = 120;

const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

test(
  'nothing acknowledged is lost and nothing is there twice when nodes and PostgreSQL are killed under load',
  {
    timeout: 60_000 + KILLS * 15_000,
  },
  async () => {
    const cluster = await startCluster();
    ends.push(() => cluster.stop());
    const url = await cluster.createDatabase('chat');
    const environment = {
      DATABASE_URL: url,
      CYBER17_CHAT_SECRET: randomBytes(32).toString('base64'),
      CYBER17_CHAT_MAX_PER_ADDRESS: '5000',
      CYBER17_CHAT_ENTRIES_PER_HOUR: '10000',
    };
    const {chatOrigin: origin} = readOperator();
    const processes: NodeProcess[] = [await startProcess(environment), await startProcess(environment)];
    ends.push(() => processes.forEach(({child}) => child.kill('SIGKILL')));
    const nodes = processes.map(({address}) => address);

    const pool = connect(url);
    ends.push(() => pool.end());
    const visitors = Array.from({length: TALKS}, (_, index) => new Client({nodes, origin}, index));
    const officers = await Promise.all(
      [0, 1, 2].map(async (index) => {
        const identity = {subject: randomUUID(), name: `Officer ${index}`, roles: ['officer'] as const};
        const cookie = `cyber17-officer=${await beginSession(pool, identity, 20)}`;
        return new Client({nodes, origin, cookie}, index);
      }),
    );
    const clients = [...visitors, ...officers];
    ends.push(() => clients.forEach((client) => client.close()));
    await expect.poll(() => visitors.every(({talks}) => talks.size === 1), {timeout: 20_000}).toBe(true);
    await expect.poll(() => officers.every(({isReady}) => isReady), {timeout: 20_000}).toBe(true);
    for (const officer of officers)
      for (let each = 0; each < 20; each++) officer.send({type: 'take', id: randomUUID()});
    await expect
      .poll(() => officers.reduce((sum, {talks}) => sum + talks.size, 0), {timeout: 20_000})
      .toBe(TALKS);

    const written = new Set<string>();
    const writing = setInterval(() => {
      const side = Math.random() < 0.5 ? visitors : officers;
      const client = side[Math.floor(Math.random() * side.length)]!;
      const talks = [...client.talks];
      written.add(client.say(talks[Math.floor(Math.random() * talks.length)]!, `message ${written.size}`));
    }, 1_000 / PER_SECOND);
    ends.push(() => clearInterval(writing));

    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(500 + Math.random() * 1_500);
      const index = kill % 3;
      if (index === 2) {
        const dead = once(cluster.child, 'exit');
        cluster.child.kill('SIGKILL');
        await dead;
        await cluster.restart();
      } else {
        const {child, address} = processes[index]!;
        const dead = once(child, 'exit');
        child.kill('SIGKILL');
        await dead;
        processes[index] = await startProcess(environment, Number(address.split(':')[1]));
      }
    }
    await sleep(1_000);
    clearInterval(writing);
    await expect.poll(() => clients.reduce((sum, {pending}) => sum + pending, 0), {timeout: 40_000}).toBe(0);

    // Every message that was written is acknowledged, and is in the table once, without a hole.
    expect(written.size).toBeGreaterThan(KILLS * 50);
    const {rows} = await pool.query<{id: string; c: string; seq: number}>(
      'select client_id as id, conversation_id as c, seq from event order by conversation_id, seq',
    );
    const stored = new Map(rows.map((row) => [row.id, row]));
    for (const id of written) expect(stored.has(id), id).toBe(true);
    for (const client of clients) {
      for (const [id, seq] of client.acknowledged) expect(stored.get(id)?.seq, id).toBe(seq);
    }
    const byTalk = groupBy(rows);
    for (const [c, own] of byTalk)
      expect(
        own.map(({seq}) => seq),
        c,
      ).toEqual(own.map((_, index) => index + 1));

    // Both sides have all of it, each once and in the order of the table.
    const idsOf = (client: Client, c: string) =>
      client.events.filter((event) => event.c === c).map(({id}) => id);
    for (const [c, own] of byTalk) {
      const ids = own.map(({id}) => id);
      const sides = clients.filter(({talks}) => talks.has(c));
      expect(sides, c).toHaveLength(2);
      for (const side of sides) await expect.poll(() => idsOf(side, c), {timeout: 10_000}).toEqual(ids);
    }
    expect(clients.reduce((sum, {early}) => sum + early, 0)).toBe(0);
  },
);

function groupBy<T extends {readonly c: string}>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.c, [...(groups.get(row.c) ?? []), row]);
  return groups;
}
