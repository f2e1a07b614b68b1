import {createHash} from 'node:crypto';

import {EFFORT_BITS, hasEffort, proofText, readCount} from '@cyber-17/protocol/count';
import {afterEach, expect, test, vi} from 'vitest';

import {makeCount, sendCount} from './send-count.js';

const NOW = Date.parse('2026-11-28T23:30:00Z');

afterEach(() => void vi.unstubAllGlobals());

test('the effort is one that the server accepts, for the day in Paris', async () => {
  const count = await makeCount({threat: 'phishing', audience: 'individual'}, NOW);
  expect(count.day).toBe('2026-11-29');
  const hash = createHash('sha256').update(proofText(count)).digest();
  expect(hasEffort(hash, EFFORT_BITS)).toBe(true);
});

test('while it lasts, the page does everything else', async () => {
  let isOver = false;
  let longest = 0;
  let turns = 0;
  const turn = (since: number) => {
    const now = performance.now();
    longest = Math.max(longest, now - since);
    turns++;
    if (!isOver) setTimeout(turn, 0, now);
  };
  turn(performance.now());
  await makeCount({threat: 'phishing', audience: 'individual'}, NOW);
  isOver = true;
  // All of it in one step would be a single turn.
  expect(turns).toBeGreaterThan(3);
  expect(longest).toBeLessThan(500);
});

test('trying again on the same day is the same count, and on the next another', async () => {
  const counted = {threat: 'phishing', audience: 'individual'} as const;
  const tried = await makeCount(counted, NOW);
  expect(await makeCount(counted, NOW + 1_000, tried)).toBe(tried);
  const later = await makeCount(counted, NOW + 86_400_000, tried);
  expect(later.day).toBe('2026-11-30');
  expect(later.proof).not.toBe(tried.proof);
});

test('two counts of the same situation have nothing in common but the situation and the day', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => makeCount({threat: 'phishing', audience: 'individual'}, NOW)),
  );
  expect(one!.proof.slice(0, 12)).not.toBe(other!.proof.slice(0, 12));
});

test('what is sent has one length, and no more than a threat, an audience, a day and a proof', async () => {
  const sent: Request[] = [];
  const bodies: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    bodies.push(await request.text());
    return new Response(null, {status: 204});
  });
  const counts = [
    {threat: 'phishing', audience: 'individual', day: '2026-11-28', proof: 'a'.repeat(20)},
    {threat: 'account-hack-shop-game', audience: 'company', day: '2026-11-28', proof: 'b'.repeat(24)},
  ] as const;
  for (const count of counts) await sendCount({apiOrigin: 'https://api.example'}, count);
  expect(bodies.map((body) => body.length)).toEqual([256, 256]);
  expect(bodies.map((body) => readCount(JSON.parse(body), 'count'))).toEqual(counts);
  expect(sent.map(({credentials, referrerPolicy}) => [credentials, referrerPolicy])).toEqual(
    counts.map(() => ['omit', 'no-referrer']),
  );
});
