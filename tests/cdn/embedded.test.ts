import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {VERSION, VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {sriOf} from '../../scripts/build/cdn/sri.js';
import {DIST} from '../../scripts/build/paths.js';
import {filesBelow} from '../support/files.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button} from '../support/words.js';
import {serveHost} from './host.js';

import type {World} from '../support/origins.js';
import type {HostPage} from './host.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const ANCHOR = '<cyber-17><a href="https://17cyber.gouv.fr/">17cyber.gouv.fr</a></cyber-17>';

/** A visit to a page of a partner, and what its policies were broken by. */
async function visit(page: HostPage) {
  const host = await serveHost(page);
  const visitor = await Visitor.arrive(world.browser, 1280);
  const requests: string[] = [];
  const broken: string[] = [];
  visitor.page.on('request', (request) => requests.push(new URL(request.url()).origin));
  visitor.page.on('pageerror', (error) => broken.push(String(error)));
  await visitor.page.exposeFunction('tell', (what: string) => broken.push(what));
  await visitor.page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      (window as unknown as {tell(what: string): void}).tell(`${violatedDirective} ${blockedURI}`),
    );
  });
  await visitor.page.goto(host.url);
  return {
    visitor,
    broken,
    requests,
    async leave() {
      await visitor.leave();
      host.end();
    },
  };
}

/** Opens help and goes as far as the second question, which takes the second file. */
async function answerOnce(visitor: Visitor, opens = true) {
  if (opens) await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'message'));
  await visitor.find(asks('msg.who'));
}

test('the Trusted Types policy cannot be reached once the panel has taken it', async () => {
  const {cdnOrigin} = world.operator;
  const {visitor, leave} = await visit({
    html: `<!doctype html><html lang="fr"><title>Banque</title>${ANCHOR}<cyber-17 mode="headless"></cyber-17>
      <script async src="${cdnOrigin}/v1/loader.js" crossorigin="anonymous"></script>`,
  });
  await answerOnce(visitor);
  const found = await visitor.page.evaluate(async () => {
    await document.querySelector<HTMLElement & {open(): Promise<void>}>('[mode=headless]')!.open();
    return typeof (customElements.get('cyber-17') as unknown as {policy: unknown}).policy;
  });
  expect(found).toBe('undefined');
  await leave();
});

test('a partner who pins the versioned loader by its hash pins every byte', async () => {
  const {cdnOrigin} = world.operator;
  const snippet = (integrity: string) =>
    `<!doctype html><html lang="fr"><title>Banque</title>${ANCHOR}<script async src="${cdnOrigin}/${VERSION}/loader.js"
      integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
  const pinned = await visit({html: snippet(sriOf(VERSION_FOLDER)['loader.js']!)});
  await answerOnce(pinned.visitor);
  await pinned.leave();

  const other = await visit({html: snippet('sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=')});
  await other.visitor.find({role: 'link', name: '17cyber.gouv.fr'});
  expect(await other.visitor.page.evaluate(() => customElements.get('cyber-17') === undefined)).toBe(true);
  await other.leave();
});

test('the files work from a partner’s own server without any request to our CDN', async () => {
  const {cdnOrigin} = world.operator;
  const files = new Map(
    [...filesBelow(join(DIST, 'cdn'))].map(([name, bytes]) => [`assets/help/${name}`, bytes] as const),
  );
  const {visitor, requests, leave} = await visit({
    files,
    html: `<!doctype html><html lang="fr"><title>Banque</title>${ANCHOR}<script async src="/assets/help/${VERSION}/loader-beside.js"></script>`,
  });
  await answerOnce(visitor);
  expect(requests).not.toContain(cdnOrigin);
  await leave();
});

test('the embed code of the current 17Cyber widget opens our panel in its place, in its colours', async () => {
  const {cdnOrigin} = world.operator;
  const {visitor, broken, leave} = await visit({
    files: new Map([
      [
        'own.js',
        Buffer.from(`loadWidget({token: 'abc', domainName: 'banque.example', mode: 'div', description: 'Être aidé',
          width: '400px', height: '600px', frameColor: '#123456', frameTitleColor: '#ffffff'})`),
      ],
    ]),
    html: `<!doctype html><html lang="fr"><title>Banque</title><div id="widgetIframe"></div>
      <script src="${cdnOrigin}/v1/load-widget.js"></script><script src="own.js"></script>`,
  });
  await answerOnce(visitor, false);
  expect(broken).toEqual([]);
  const {count, width, height, accent} = await visitor.page.evaluate(() => {
    const room = document.querySelector<HTMLElement>('#widgetIframe > div')!;
    const {width, height} = room.getBoundingClientRect();
    const element = room.querySelector('cyber-17')!;
    return {
      count: document.querySelectorAll('cyber-17').length,
      width,
      height,
      accent: getComputedStyle(element).getPropertyValue('--cyber-17-color-accent'),
    };
  });
  expect({count, width, accent}).toEqual({count: 1, width: 400, accent: '#123456'});
  expect(height).toBeGreaterThanOrEqual(600);
  await leave();
});
