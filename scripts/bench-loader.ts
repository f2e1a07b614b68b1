import puppeteer from 'puppeteer-core';

import {costOf} from './bench/page-cost.js';
import {startPeerServer} from './bench/peer-server.js';
import {NOTHING, OURS, PEERS, STILL} from './bench/peers.js';
import {spreadOf} from './bench/spread.js';
import {BROWSER_FLAGS, findBrowser} from './find-browser.js';

import type {PageCost} from './bench/page-cost.js';
import type {Peer} from './bench/peers.js';

/** How many times slower than this machine: about a phone of the lower middle. */
const SLOWER = 4;

/** Loads of each page; `npm run bench:loader -- 15` for more. */
const loads = Number(process.argv[2] ?? 7);

/** What the design promises of the loader. Never to be raised. */
const BOUNDS = {
  bytes: 1_536,
  requests: 1,
  'script ms': 15,
  'heap KB': 60,
  globals: 0,
  kept: 0,
  violations: 0,
};

/**
 * `npm run bench:loader`: what a page pays before anyone asks for help, beside
 * what it pays for others from npm, in the same run. Script, tasks and heap are
 * differences to a page with one line of script: medians, the pages take turns.
 */
const all = [STILL, NOTHING, OURS, ...PEERS];
const server = await startPeerServer(all);
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  headless: true,
  args: [...BROWSER_FLAGS],
});
const costs = new Map<Peer, PageCost[]>(all.map((peer) => [peer, []]));
const strict = new Map<Peer, PageCost>();
try {
  for (let load = 0; load < loads; load++) {
    for (const peer of all) costs.get(peer)!.push(await costOf(browser, server, peer, {slower: SLOWER}));
  }
  for (const peer of all) {
    strict.set(peer, await costOf(browser, server, peer, {slower: SLOWER, isStrict: true}));
  }
} finally {
  await browser.close();
  server.close();
}

const medianOf = (peer: Peer, name: 'bytes' | 'requests' | 'script' | 'task' | 'heap' | 'kept') =>
  spreadOf(costs.get(peer)!.map((cost) => cost[name])).median;
const beyondNothing = (peer: Peer, name: 'script' | 'task' | 'heap') =>
  Number((medianOf(peer, name) - medianOf(NOTHING, name)).toFixed(1));

function rowOf(peer: Peer) {
  const last = costs.get(peer)!.at(-1)!;
  const underPolicy = strict.get(peer)!;
  return {
    bytes: medianOf(peer, 'bytes'),
    requests: medianOf(peer, 'requests'),
    'script ms': beyondNothing(peer, 'script'),
    'task ms': beyondNothing(peer, 'task'),
    'heap KB': beyondNothing(peer, 'heap'),
    globals: last.globals.length,
    kept: medianOf(peer, 'kept'),
    stands: last.isReady,
    'under strict CSP': underPolicy.isReady,
    violations: underPolicy.violations.length,
  };
}

if (process.argv.includes('--refused')) {
  for (const [{name}, {violations}] of strict) console.log(`${name}:\n  ${violations.join('\n  ')}`);
}
const ours = rowOf(OURS);
const rows = Object.fromEntries(PEERS.map((peer) => [peer.name, rowOf(peer)]));
console.log(`What a page pays before anyone asks, ${SLOWER} times slower, medians of ${loads}:`);
console.table({[STILL.name]: rowOf(STILL), [OURS.name]: ours, ...rows});

const missed = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).filter(
  (name) => !(ours[name] <= BOUNDS[name]),
);
for (const name of missed) console.log(`${name}: ${ours[name]}, bound ${BOUNDS[name]}: missed.`);
const stands = ours.stands && ours['under strict CSP'];
if (!stands) console.log('The launcher does not stand there: missed.');
const isMissed = missed.length > 0 || !stands;
if (!isMissed) console.log(`cyber-17: ${JSON.stringify(BOUNDS)}: held.`);
process.exitCode = isMissed ? 1 : 0;
