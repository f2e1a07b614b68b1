import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

import {
  Counter,
  Publication,
  connect,
  migrate,
  newCount,
  release,
  startCluster,
  startProcess,
  strangers,
} from '@cyber-17/chat/testing';
import {COUNT_PATH, STATISTICS_PATH, dayInParis, readStatistics} from '@cyber-17/protocol/count';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import type {Cluster, NodeProcess} from '@cyber-17/chat/testing';
import type {Count, Figure, Statistics} from '@cyber-17/protocol/count';
import type pg from 'pg';

const DAY_MS = 86_400_000;
const SITUATIONS = {phishing: ['individual', 'company'], malware: ['individual']} as const;

const ends: (() => unknown)[] = [];
let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
  writeFileSync(join(cluster.folder, 'situations.json'), JSON.stringify(SITUATIONS));
});

afterAll(async () => {
  for (const end of ends.reverse()) await end();
  await cluster.stop();
});

/** An empty database with the tables. */
async function newDatabase(name: string): Promise<{readonly url: string; readonly pool: pg.Pool}> {
  const url = await cluster.createDatabase(name);
  const pool = connect(url);
  ends.push(() => pool.end());
  await migrate(pool);
  return {url, pool};
}

/** A counter at a moment, for which no test has to make an effort. */
const counterAt = (pool: pg.Pool, now: number) =>
  new Counter({pool, situations: SITUATIONS, now: () => now, effortBits: 0});

/** This many people on different networks, who count the same. */
async function people(pool: pg.Pool, now: number, many: number, change: Partial<Count> = {}) {
  const counter = counterAt(pool, now);
  const count = () => newCount({day: dayInParis(now), ...change}, 0);
  await Promise.all(strangers(many).map((address) => counter.take(count(), address)));
}

/** A node in a process of its own, behind a proxy that says who asks. */
function startNode(url: string, port?: number): Promise<NodeProcess> {
  const environment = {
    DATABASE_URL: url,
    CYBER17_CHAT_SECRET: randomBytes(32).toString('base64'),
    CYBER17_COUNTING: 'true',
    CYBER17_CHAT_TRUSTED_PROXIES: '127.0.0.1',
    SITUATIONS_FILE: join(cluster.folder, 'situations.json'),
  };
  return startProcess(environment, port);
}

const send = (address: string, count: unknown, from: string) =>
  fetch(`http://${address}${COUNT_PATH}`, {
    method: 'POST',
    body: typeof count === 'string' ? count : JSON.stringify(count),
    headers: {'X-Forwarded-For': from},
  });

describe('counts', () => {
  let url: string;
  let pool: pg.Pool;
  let node: NodeProcess;

  beforeAll(async () => {
    ({url, pool} = await newDatabase('counts'));
    node = await startNode(url);
    ends.push(() => void node.child.kill('SIGKILL'));
  });

  const waiting = async () =>
    (await pool.query<{sum: number}>('select coalesce(sum(number), 0)::int as sum from count_waiting'))
      .rows[0]!.sum;

  test('that are sent twice count once', async () => {
    const before = await waiting();
    const count = newCount();
    for (const from of ['198.51.100.1', '198.51.101.1', '198.51.100.1']) {
      expect((await send(node.address, count, from)).status).toBe(204);
    }
    expect(await waiting()).toBe(before + 1);
  });

  test.each([
    ['without effort', () => newCount({proof: 'a'.repeat(20)}, 0), 422],
    ['of a threat that does not exist', () => newCount({threat: 'made-up'}), 422],
    ['of somebody who cannot meet the threat', () => newCount({threat: 'malware', audience: 'public'}), 422],
    ['of another day', () => newCount({day: dayInParis(Date.now() - 3 * DAY_MS)}), 422],
    ['that are something else', () => '[]', 400],
    ['that are huge', () => 'x'.repeat(2_000), 413],
  ])('%s are refused, and any page may read so', async (_title, count, status) => {
    const before = await waiting();
    const answer = await send(node.address, count(), '198.51.102.1');
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await waiting()).toBe(before);
  });

  test('leave nothing in the tables that says who, or what was counted with a proof', async () => {
    const {rows} = await pool.query<{name: string}>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and table_name like 'count\\_%' order by 1`,
    );
    expect(rows.map(({name}) => name)).toEqual([
      ...['audience', 'number', 'period', 'threat'].map((name) => `count_figure.${name}`),
      ...['day', 'proof'].map((name) => `count_proof.${name}`),
      ...['at', 'period'].map((name) => `count_release.${name}`),
      ...['audience', 'day', 'number', 'threat'].map((name) => `count_waiting.${name}`),
    ]);
  });

  test('are published with a tag, and not sent to whoever has them', async () => {
    const address = `http://${node.address}${STATISTICS_PATH}`;
    const first = await fetch(address);
    expect(readStatistics(await first.json(), 'statistics')).toEqual({days: [], months: []});
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(first.headers.get('strict-transport-security')).toBe('max-age=63072000');
    const tag = first.headers.get('etag')!;
    expect((await fetch(address, {headers: {'If-None-Match': tag}})).status).toBe(304);
  });

  test('may be sent by any page, with whatever monitoring adds to its requests', async () => {
    const answer = await fetch(`http://${node.address}${COUNT_PATH}`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://bank.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'traceparent',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBe(null);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=63072000');
  });

  test('are not taken where the operator does not count', async () => {
    const off = await startProcess({
      DATABASE_URL: url,
      CYBER17_CHAT_SECRET: randomBytes(32).toString('base64'),
      CYBER17_COUNTING: 'false',
    });
    ends.push(() => void off.child.kill('SIGKILL'));
    expect((await send(off.address, newCount(), '198.51.103.1')).status).toBe(405);
    expect((await fetch(`http://${off.address}${STATISTICS_PATH}`)).status).toBe(404);
  });
});

test(
  'no acknowledged count is lost or there twice when nodes and PostgreSQL are killed',
  {timeout: 120_000},
  async () => {
    const {url, pool} = await newDatabase('killed');
    const nodes = [await startNode(url), await startNode(url)];
    ends.push(() => nodes.forEach(({child}) => child.kill('SIGKILL')));
    const everyone = strangers(120).map((from) => ({from, count: newCount()}));
    let acknowledged = 0;

    /** Sends until it is acknowledged, as one who taps again does: the same count, to any node. */
    const countOf = async ({from, count}: (typeof everyone)[number]) => {
      for (let attempt = 0; attempt < 200; attempt++) {
        const {address} = nodes[attempt % 2]!;
        const answer = await send(address, count, from).catch(() => undefined);
        if (answer?.status === 204) return void acknowledged++;
        await sleep(100);
      }
    };
    const sending = (async () => {
      for (let at = 0; at < everyone.length; at += 5) {
        await Promise.all(everyone.slice(at, at + 5).map(countOf));
        await sleep(100);
      }
    })();

    const kill = async (index: number) => {
      const {child, address} = nodes[index]!;
      const dead = once(child, 'exit');
      child.kill('SIGKILL');
      await dead;
      nodes[index] = await startNode(url, Number(address.split(':')[1]));
    };
    await sleep(300);
    await kill(0);
    const dead = once(cluster.child, 'exit');
    cluster.child.kill('SIGKILL');
    await dead;
    await cluster.restart();
    await kill(1);
    await sending;

    expect(acknowledged).toBe(everyone.length);
    const {rows} = await pool.query<{number: number}>('select number from count_waiting');
    expect(rows).toEqual([{number: everyone.length}]);
  },
);

/** What everyone can read, at the moment. */
async function published(pool: pg.Pool): Promise<Statistics> {
  return JSON.parse((await new Publication(pool).read()).body) as Statistics;
}

const numberOf = (figures: readonly Figure[] | undefined, threat: string) =>
  figures?.find((figure) => figure.threat === threat)?.number;

describe('a release', () => {
  // The last day of a month, at noon in Paris.
  const END = Date.parse('2026-10-31T11:00:00Z');
  const without = () => 0;

  test('publishes a day once, when it is over, and nothing below ten of it', async () => {
    const {pool} = await newDatabase('days');
    await people(pool, END, 40);
    await people(pool, END, 9, {threat: 'malware'});
    expect(await release({pool, now: END, draw: without})).toEqual([]);
    expect((await published(pool)).days).toEqual([]);
    await release({pool, now: END + DAY_MS, draw: () => 2});
    const {days} = await published(pool);
    expect(days).toEqual([
      {period: '2026-10-31', figures: [{threat: 'phishing', audience: 'individual', number: 42}]},
    ]);
    // Nobody can count into it, and nobody can draw the noise again.
    await people(pool, END, 60, {audience: 'company'});
    expect(await release({pool, now: END + 2 * DAY_MS, draw: () => -5})).toEqual([]);
    expect((await published(pool)).days).toEqual(days);
  });

  test('by two nodes at once happens once', async () => {
    const {pool} = await newDatabase('twice');
    await people(pool, END, 40);
    const done = await Promise.all(
      [1, 2, 3].map((each) => release({pool, now: END + DAY_MS, draw: () => each})),
    );
    expect(done.flat().sort()).toEqual(['2026-10', '2026-10-31']);
    expect((await published(pool)).days).toHaveLength(1);
  });

  test('of a month adds to its published days only what could be published itself', async () => {
    const {pool} = await newDatabase('months');
    // Malware: below ten on each day, above it in the month. Phishing: one day, and a rest below ten.
    for (const back of [0, 1, 2, 3]) await people(pool, END - back * DAY_MS, 8, {threat: 'malware'});
    await people(pool, END, 50);
    await people(pool, END - DAY_MS, 9);
    for (const back of [3, 2, 1, 0]) await release({pool, now: END + (1 - back) * DAY_MS, draw: without});
    const {days, months} = await published(pool);
    expect(days.map(({period}) => period)).toEqual(['2026-10-31']);
    expect(months.map(({period}) => period)).toEqual(['2026-10']);
    expect(numberOf(months[0]?.figures, 'malware')).toBe(32);
    // The nine of the other day can be found by no subtraction.
    expect(numberOf(months[0]?.figures, 'phishing')).toBe(numberOf(days[0]?.figures, 'phishing'));
    // What was not published is not kept.
    expect((await pool.query('select from count_waiting')).rowCount).toBe(0);
    expect((await pool.query('select from count_proof')).rowCount).toBe(0);
  });

  test('never shows a number below ten, nor a difference below ten', {timeout: 120_000}, async () => {
    const {pool} = await newDatabase('random');
    let state = 17;
    const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let back = 25; back >= 0; back--) {
      const now = END - back * DAY_MS;
      await people(pool, now, random(45));
      await people(pool, now, random(12), {threat: 'malware'});
      await people(pool, now, random(30), {audience: 'company'});
      await release({pool, now: now + DAY_MS});
    }
    const {days, months} = await published(pool);
    expect(days.length).toBeGreaterThan(5);
    for (const {figures} of [...days, ...months]) {
      for (const {number} of figures) expect(number).toBeGreaterThanOrEqual(10);
    }
    for (const {threat, audience, number} of months[0]!.figures) {
      const ofDays = days.flatMap(({figures}) =>
        figures.filter((figure) => figure.threat === threat && figure.audience === audience),
      );
      const rest = number - ofDays.reduce((sum, figure) => sum + figure.number, 0);
      expect(rest === 0 || rest >= 10).toBe(true);
    }
  });
});

describe('a flood of 100 000 forged counts from 100 addresses', () => {
  const NOW = Date.parse('2026-10-15T11:00:00Z');

  const flooded = async (name: string, addresses: readonly string[]) => {
    const {pool} = await newDatabase(name);
    await people(pool, NOW, 40);
    await people(pool, NOW, 15, {threat: 'malware'});
    const counter = counterAt(pool, NOW);
    for (let round = 0; round < 1_000; round++) {
      const threat = round % 2 ? 'phishing' : 'malware';
      const count = () => newCount({threat, day: dayInParis(NOW)}, 0);
      await Promise.all(addresses.map((address) => counter.take(count(), address)));
    }
    await release({pool, now: NOW + DAY_MS, draw: () => 0});
    await release({pool, now: NOW + 30 * DAY_MS, draw: () => 0});
    return published(pool);
  };

  test('moves no figure by more than 100, of a day or of its month', {timeout: 120_000}, async () => {
    const addresses = Array.from({length: 100}, (_, index) => `99.${index}.1.1`);
    const {days, months} = await flooded('flood', addresses);
    for (const {figures} of [days[0]!, months[0]!]) {
      expect(numberOf(figures, 'phishing')).toBeLessThanOrEqual(40 + 100);
      expect(numberOf(figures, 'malware')).toBeLessThanOrEqual(15 + 100);
    }
  });

  test('moves no figure by more than 10, if they are of one network', {timeout: 120_000}, async () => {
    const addresses = Array.from({length: 100}, (_, index) => `99.1.1.${index}`);
    const {days} = await flooded('network', addresses);
    expect(numberOf(days[0]!.figures, 'phishing')).toBeLessThanOrEqual(40 + 10);
    expect(numberOf(days[0]!.figures, 'malware') ?? 0).toBeLessThanOrEqual(15 + 10);
  });
});
