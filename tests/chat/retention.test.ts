import {randomUUID} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {purge, say, visitor} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startService} from './support/service.js';

import type {Service} from './support/service.js';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.stop());

/** How many files below the data directory have some bytes in them. */
function filesWith(bytes: Buffer): number {
  const {folder} = service.cluster;
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(500);
  return files.filter(({parentPath, name}) => has(join(parentPath, name), bytes)).length;
}

function has(path: string, bytes: Buffer): boolean {
  try {
    return readFileSync(path).includes(bytes);
  } catch (error) {
    // PostgreSQL removed it a moment ago.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function keyOf(c: string): Promise<Buffer> {
  const {rows} = await service.nodes[0].chat.pool.query<{wrapped: Buffer}>(
    'select wrapped from conversation_key where conversation_id = $1',
    [c],
  );
  return rows[0]!.wrapped;
}

async function isForgotten(): Promise<boolean> {
  const {rows} = await service.nodes[0].chat.pool.query<{done: boolean}>(
    'select done_at >= asked_at as done from forgetting',
  );
  return rows[0]!.done;
}

/** Makes talks as old as if they had begun so many days ago. */
async function entered(days: number, talks: readonly string[]): Promise<void> {
  const {pool} = service.nodes[0].chat;
  const past = [talks, days];
  await pool.query(
    'update conversation set purge_at = purge_at - make_interval(days => $2) where id = any ($1)',
    past,
  );
  await pool.query(
    'update visitor_token set expires_at = expires_at - make_interval(days => $2) where conversation_id = any ($1)',
    past,
  );
}

/** Makes what was written in talks so many days old. */
const wrote = (days: number, talks: readonly string[]) =>
  service.nodes[0].chat.pool.query(
    'update event set at = at - make_interval(days => $2) where conversation_id = any ($1)',
    [talks, days],
  );

const isKept = async (c: string) =>
  (await service.nodes[0].chat.pool.query('select 1 from conversation where id = $1', [c])).rowCount === 1;

describe('what someone wrote', () => {
  test('is never in the data directory in the clear, and its key is, until it is erased', async () => {
    const canary = 'canari-du-visiteur-8f3a';
    const {v, o, c} = await service.talking();
    v.send(say(c, canary));
    await v.next('said');
    await service.nodes[0].chat.pool.query('checkpoint');
    expect(filesWith(Buffer.from(canary))).toBe(0);
    expect(filesWith(Buffer.from('faux conseiller'))).toBe(0);
    const key = await keyOf(c);
    expect(filesWith(key)).toBeGreaterThan(0);

    const begun = Date.now();
    v.send({type: 'erase', c});
    await v.next('erased');
    expect((await v.next('bye')).reason).toBe('erased');
    // The officer too forgets it at once.
    expect((await o.next('gone')).reason).toBe('erased');
    await expect.poll(isForgotten, {timeout: 60_000, interval: 250}).toBe(true);
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(filesWith(key)).toBe(0);
  });

  test('cannot be found again after it was erased: neither by the token nor by the six words', async () => {
    const {line, c} = await service.waiting();
    const {token} = await line.next('welcome');
    const {words} = await line.next('code');
    line.send({type: 'erase', c});
    await line.next('erased');
    const byToken = await visitor(service.nodes[1], {token});
    await byToken.next('welcome');
    expect(byToken.heard.some(({type}) => type === 'joined')).toBe(false);
    const byCode = await visitor(service.nodes[1], {code: words});
    expect((await byCode.next('refused')).reason).toBe('code');
  });

  test('is kept for its term after the last word of a talk that has not ended, and so is the way back', async () => {
    const {chat} = service.nodes[0];
    const {v, c} = await service.talking();
    v.send(say(c, 'toujours là'));
    await v.next('said');
    const {token} = await v.next('welcome');
    await v.close();
    await entered(40, [c]);
    await wrote(29, [c]);
    await purge(chat);
    expect(await isKept(c)).toBe(true);
    const back = await visitor(service.nodes[1], {token});
    expect((await back.next('joined')).c).toBe(c);
    await back.close();
    await wrote(2, [c]);
    await purge(chat);
    expect(await isKept(c)).toBe(false);
  });

  test('is gone when its term is over after the end, or where nobody ever answered', async () => {
    const {chat} = service.nodes[0];
    const {line: left, c: ended} = await service.waiting();
    left.send({type: 'leave', id: randomUUID(), c: ended});
    await left.next('event', ({what}) => what.type === 'left');
    const {c: alone} = await service.waiting();
    await entered(29, [ended, alone]);
    await purge(chat);
    expect([await isKept(ended), await isKept(alone)]).toEqual([true, true]);
    await entered(2, [ended, alone]);
    await purge(chat);
    expect([await isKept(ended), await isKept(alone)]).toEqual([false, false]);
  });

  test('is gone with everything about it when its term is over, and what is kept stays', async () => {
    const {pool} = service.nodes[0].chat;
    const old = await service.talking();
    const kept = await service.talking();
    // Nobody is there any more, but the nodes have its key open.
    const left = await service.talking();
    for (const line of [left.v, left.o]) await line.close();
    old.v.send(say(old.c, 'ancien'));
    await old.v.next('said');
    const key = await keyOf(old.c);
    await entered(40, [old.c, left.c]);
    await wrote(31, [old.c, left.c]);
    const open = () =>
      service.nodes.flatMap(({chat: {keys}}) => [old.c, left.c].filter((c) => keys.peek(c) !== undefined));
    expect(open()).toHaveLength(4);
    expect(await purge(service.nodes[0].chat)).toBe(2);
    await expect.poll(open).toEqual([]);
    for (const table of ['event', 'conversation_key', 'visitor_token', 'resume_code']) {
      const count = async (c: string) =>
        (await pool.query(`select 1 from ${table} where conversation_id = $1`, [c])).rowCount;
      expect(await count(old.c), table).toBe(0);
      expect(await count(kept.c), table).toBeGreaterThan(0);
    }
    // Who had it is told.
    await old.v.next('erased');
    await expect.poll(isForgotten, {timeout: 60_000, interval: 250}).toBe(true);
    expect(filesWith(key)).toBe(0);
    // The log of accesses outlives the talk.
    expect((await pool.query('select 1 from access_log where conversation_id = $1', [old.c])).rowCount).toBe(
      1,
    );
  });
});
