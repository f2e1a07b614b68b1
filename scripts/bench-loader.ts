import {readOperator} from '@cyber-17/operator';
import puppeteer from 'puppeteer-core';

import {costOf} from './bench/page-cost.js';
import {startPeerServer} from './bench/peer-server.js';
import {NOTHING, OURS, PEERS, STILL} from './bench/peers.js';
import {ROUND_TRIP, arriveSlowly} from './bench/slow-network.js';
import {spreadOf} from './bench/spread.js';
import {BROWSER_FLAGS, findBrowser} from './browser/find-browser.js';
import {startOrigins} from './serve/origins.js';
import {PROMISES} from './size/promises.js';

import type {PageCost} from './bench/page-cost.js';
import type {Peer} from './bench/peers.js';
import type {Arrival} from './bench/slow-network.js';

/** How many times slower than this machine: about a phone of the lower middle. */
const SLOWER = 4;

/** Loads of each page; `npm run bench:loader -- 15` for more. */
const loads = Number(process.argv[2] ?? 7);

/** What is promised of the loader. */
const BOUNDS = {
  bytes: PROMISES.loader,
  requests: 1,
  'script ms': 15,
  'heap KB': 60,
  globals: 0,
  kept: 0,
  violations: 0,
};

/**
 * The most that each step may take on slow 4G, in round trips: no request of its
 * own for the launcher; for the question one, then its bytes and its code.
 */
const TRIPS: Readonly<Record<keyof Arrival, number>> = {launcher: 1, question: 2};

/** Visits over the slow network. */
const ARRIVALS = 3;

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
const arrivals: Arrival[] = [];
const operator = readOperator();
const origins = await startOrigins(operator, {without: ['api', 'chat']});
try {
  for (let load = 0; load < loads; load++) {
    for (const peer of all) costs.get(peer)!.push(await costOf(browser, server, peer, {slower: SLOWER}));
  }
  for (const peer of all) {
    strict.set(peer, await costOf(browser, server, peer, {slower: SLOWER, isStrict: true}));
  }
  for (let arrival = 0; arrival < ARRIVALS; arrival++) {
    arrivals.push(await arriveSlowly(browser, `${operator.hostOrigin}/bank/`));
  }
} finally {
  await browser.close();
  server.close();
  for (const each of Object.values(origins)) {
    each.close();
    // Kept-alive connections would hold it open for seconds.
    if ('closeAllConnections' in each) each.closeAllConnections();
  }
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

const inTrips = (name: keyof Arrival) =>
  Number((spreadOf(arrivals.map((each) => each[name])).median / ROUND_TRIP).toFixed(2));
const trips = {launcher: inTrips('launcher'), question: inTrips('question')};
console.log(`On slow 4G (round trips of ${ROUND_TRIP} ms, 1.6 Mbit/s), medians of ${ARRIVALS}:`);
console.table({
  'launcher, after the loader has come': {'round trips': trips.launcher, bound: TRIPS.launcher},
  'first question, after its first request': {'round trips': trips.question, bound: TRIPS.question},
});

/** What is over its bound. */
const missedIn = <T extends Readonly<Record<string, number>>>(
  found: {readonly [K in keyof T]: number},
  bounds: T,
) =>
  Object.entries(bounds).flatMap(([name, bound]) =>
    found[name]! <= bound ? [] : [`${name}: ${found[name]}, bound ${bound}`],
  );
const missed = [
  ...missedIn(ours, BOUNDS),
  ...missedIn(trips, TRIPS),
  ...(ours.stands && ours['under strict CSP'] ? [] : ['the launcher does not stand there']),
];
console.log(missed.length === 0 ? 'cyber-17: every bound held.' : `cyber-17: missed: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
