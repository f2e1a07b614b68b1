import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {fromMarkdown} from 'mdast-util-from-markdown';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {VERSION, VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {sriOf} from '../../scripts/build/cdn/sri.js';
import {ROOT} from '../../scripts/build/paths.js';
import {filesBelow} from '../support/files.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {asks, button} from '../support/words.js';
import {serveHost} from './host.js';

import type {World} from '../support/origins.js';

const run = promisify(execFile);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** The blocks of a language in a document. */
const blocksOf = (file: string, lang: string | null) =>
  fromMarkdown(readFileSync(join(ROOT, 'docs', file), 'utf8')).children.flatMap((node) =>
    node.type === 'code' && (node.lang ?? null) === lang && !node.meta ? [node.value] : [],
  );

const INTEGRITY = sriOf(VERSION_FOLDER)['loader.js']!;

/** A block with the addresses, the version and the hash of this build. */
function here(text: string): string {
  const {cdnOrigin, apiOrigin, chatOrigin} = world.operator;
  return text
    .replaceAll('https://cdn.example', cdnOrigin)
    .replaceAll('https://api.example', apiOrigin)
    .replaceAll('https://chat.example', chatOrigin)
    .replaceAll('/1.2.3/', `/${VERSION}/`)
    .replaceAll('sha256-…', INTEGRITY);
}

const pages = [
  ...blocksOf('integrate.md', 'html').map((html) => ({file: 'integrate.md', html})),
  ...blocksOf('security-for-partners.md', 'html').map((html) => ({file: 'security-for-partners.md', html})),
];

test('there are blocks to try', () => {
  expect(pages.length).toBeGreaterThan(4);
});

test('the page of five minutes is green, opens help under its policy, and the console is silent', async () => {
  const read = (name: string) => readFileSync(join(ROOT, 'docs/examples', name));
  const host = await serveHost({
    html: here(read('five-minutes.html').toString()),
    files: new Map([['five-minutes.css', read('five-minutes.css')]]),
  });
  const visitor = await Visitor.arrive(world.browser, 1280);
  const told: string[] = [];
  visitor.page.on('console', (message) => {
    if (!message.location().url?.endsWith('/favicon.ico')) told.push(message.text());
  });
  await visitor.page.goto(host.url);
  await visitor.page.waitForSelector('cyber-17:defined');
  const launcher = await visitor.element(button(/cyber-17/));
  expect(await launcher.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(10, 107, 79)');
  await visitor.click(button(/cyber-17/));
  await visitor.find(asks('i.start'));
  expect(told).toEqual([]);
  await visitor.leave();
  host.end();
});

describe('a page with the block', () => {
  test.each(pages)('$html of $file opens help', async ({html}) => {
    const script = html.includes('<script')
      ? ''
      : '<script async src="https://cdn.example/v1/loader.js"></script>';
    const policy = html.includes('<script>')
      ? ''
      : here(blocksOf('integrate.md', null)[0]!).replaceAll('\n', ' ');
    const host = await serveHost({
      headers: policy ? {'Content-Security-Policy': `default-src 'none'; ${policy}`} : {},
      html: here(
        `<!doctype html><html lang="fr"><title>Banque</title><link rel="icon" href="data:,"><body>${html}${script}`,
      ),
    });
    const visitor = await Visitor.arrive(world.browser, 1280);
    const told: string[] = [];
    visitor.page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !message.text().includes('data:,'))
        told.push(message.text());
    });
    await visitor.page.goto(host.url);
    await visitor.page.waitForSelector('cyber-17:defined');
    await visitor.page.evaluate(() => document.querySelector('cyber-17')!.open());
    await visitor.page.waitForSelector('cyber-17[open]');
    expect(told).toEqual([]);
    await visitor.leave();
    host.end();
  });
});

test('the command of the guide prints the hash that sri.json has', async () => {
  const files = new Map([...filesBelow(VERSION_FOLDER)].map(([name, bytes]) => [`1.2.3/${name}`, bytes]));
  const cdn = await serveHost({html: '', files});
  const [command] = blocksOf('security-for-partners.md', 'sh');
  const {stdout} = await run('sh', ['-c', command!.replace('https://cdn.example/', cdn.url)]);
  expect(`sha256-${stdout.trim()}`).toBe(INTEGRITY);
  cdn.end();
});
