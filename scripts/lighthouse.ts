import {readOperator} from '@cyber-17/operator';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

import {BROWSER_FLAGS, findBrowser} from './browser/find-browser.js';
import {addressesOf, resolverRules} from './serve/addresses.js';
import {startOrigins} from './serve/origins.js';

/**
 * `npm run lighthouse`: the scores of one page of each kind of the public site,
 * on Lighthouse's mobile setting. Build first. Performance is the middle of
 * several runs: it depends on what else this machine does.
 */
const PATHS = [
  'fr/',
  'fr/situations/',
  'fr/situations/fake-bank-adviser/',
  'fr/contacts/',
  'fr/documents/bank-recall/',
  'fr/privacy/',
  'fr/statistics/',
  'fr/partners/',
  'fr/providers/35/',
  'docs/',
  'docs/integrate/',
];

/** The least score of each category, in hundredths. */
const BOUNDS = {performance: 95, accessibility: 100, 'best-practices': 100, seo: 100} as const;

/** Runs of each page; `npm run lighthouse -- 5` for more. */
const runs = Number(process.argv[2] ?? 3);

const CATEGORIES = Object.keys(BOUNDS) as (keyof typeof BOUNDS)[];

const operator = readOperator();
const servers = await startOrigins(operator, {onFreePorts: true});
const rules = resolverRules(addressesOf(operator, servers)).join(',');
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_FLAGS, `--host-resolver-rules=${rules}`],
});
const port = Number(new URL(browser.wsEndpoint()).port);
let isBelow = false;

for (const path of PATHS) {
  const scores: Record<string, number[]> = {};
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(operator.siteUrl + path, {port, output: 'json', logLevel: 'error'});
    for (const name of CATEGORIES) {
      const score = result?.lhr.categories[name]?.score ?? 0;
      (scores[name] ??= []).push(Math.round(score * 100));
    }
  }
  const middle = (name: string) => scores[name]!.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  const below = CATEGORIES.filter((name) => middle(name) < BOUNDS[name]);
  isBelow ||= below.length > 0;
  const figures = CATEGORIES.map((name) => `${name} ${String(middle(name)).padStart(3)}`).join('  ');
  console.log(`${path.padEnd(36)} ${figures}${below.length > 0 ? `  below: ${below.join(', ')}` : ''}`);
}

await browser.close();
for (const server of Object.values(servers)) server.close();
process.exit(isBelow ? 1 : 0);
