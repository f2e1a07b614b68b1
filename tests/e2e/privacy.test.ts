import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {HTTPRequest, Page} from 'puppeteer-core';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** What a page has kept of its visitor. */
const kept = () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  history: history.length,
  title: document.title,
});

async function visit(prepare?: (page: Page) => Promise<unknown>) {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await prepare?.(visitor.page);
  const requests: HTTPRequest[] = [];
  visitor.page.on('request', (request) => requests.push(request));
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`, {waitUntil: 'networkidle0'});
  const ours = () => requests.filter((request) => !request.url().startsWith(world.operator.hostOrigin));
  return {visitor, ours};
}

test('makes one request and leaves no cookie, storage or global before the click', async () => {
  const {visitor, ours} = await visit();
  expect(ours().map((request) => request.url())).toEqual([`${world.operator.cdnOrigin}/v1/loader.js`]);
  expect(await visitor.page.evaluate(kept)).toMatchObject({cookies: '', local: 0, session: 0});
  expect(await visitor.page.browserContext().cookies()).toEqual([]);
  const globals = await visitor.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$/.test(name));
  });
  expect(globals).toEqual([]);
  await visitor.leave();
});

test('leaves the page unchanged after the journey and sends no referrer', async () => {
  const {visitor, ours} = await visit();
  const before = await visitor.page.evaluate(kept);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'message'));
  await visitor.click(answer('msg.who', 'bank'));
  await visitor.find(asks('bank.contact'));
  await visitor.page.waitForNetworkIdle();

  expect(await visitor.page.evaluate(kept)).toEqual(before);
  const hosts = [world.operator.cdnOrigin, world.operator.apiOrigin];
  for (const request of ours()) {
    expect(hosts, request.url()).toContain(new URL(request.url()).origin);
    expect(request.headers()['referer'] ?? '', request.url()).toBe('');
    expect(request.headers()['cookie'], request.url()).toBeUndefined();
    expect(request.url()).not.toMatch(/message|bank/);
  }
  await visitor.leave();
});

test('every file is downloaded once', async () => {
  const {visitor} = await visit();
  const urls: string[] = [];
  visitor.page.on('response', (response) => {
    if (!response.fromCache()) urls.push(response.url());
  });
  await visitor.page.hover('cyber-17');
  await visitor.click(button(/cyber-17/));
  await visitor.find(asks('i.start'));
  await visitor.page.waitForNetworkIdle();
  expect(urls.some((url) => url.includes('/panel.'))).toBe(true);
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
  await visitor.leave();
});

test('preloads nothing when the visitor saves data, and sends no referrer after the click', async () => {
  const {visitor, ours} = await visit((page) =>
    page.evaluateOnNewDocument(() =>
      Object.defineProperty(Navigator.prototype, 'connection', {value: {saveData: true}}),
    ),
  );
  await visitor.page.hover('cyber-17');
  await visitor.page.focus('cyber-17 >>> button');
  await visitor.page.waitForNetworkIdle();
  expect(ours().map((request) => request.url())).toEqual([`${world.operator.cdnOrigin}/v1/loader.js`]);
  await visitor.click(button(/cyber-17/));
  await visitor.find(asks('i.start'));
  await visitor.page.waitForNetworkIdle();
  // Nothing was preloaded: what is fetched here crosses the network itself.
  expect(ours().length).toBeGreaterThan(2);
  for (const request of ours()) expect(request.headers()['referer'] ?? '', request.url()).toBe('');
  await visitor.leave();
});
