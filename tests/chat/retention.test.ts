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
    await pool.query("update conversation set purge_at = now() - interval '1 second' where id = any ($1)", [
      [old.c, left.c],
    ]);
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
