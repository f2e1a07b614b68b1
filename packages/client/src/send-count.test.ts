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
