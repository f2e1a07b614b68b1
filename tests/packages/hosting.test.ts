import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {serveHost} from '../cdn/host.js';
import {filesBelow} from '../support/files.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button} from '../support/words.js';
import {install} from './support/installed.js';

import type {World} from '../support/origins.js';
import type {Installed} from './support/installed.js';

let world: World;
let installed: Installed;

beforeAll(async () => {
  [world, installed] = await Promise.all([startWorld(), install()]);
});

afterAll(async () => {
  installed.end();
  await world.end();
});

const ELEMENT = '<cyber-17><a href="https://17cyber.gouv.fr/">17cyber.gouv.fr</a></cyber-17>';

/** Opens a page that has the unpacked package below `npm/`, as far as the second question. */
async function visit(own: string, headers: Readonly<Record<string, string>> = {}, attribute = '') {
  const folder = join(installed.folder, 'node_modules/@cyber-17/embed');
  const files = new Map([...filesBelow(folder)].map(([name, bytes]) => [`npm/${name}`, bytes]));
  // Another version that a page may have as well.
  for (const [name, bytes] of [...files]) files.set(name.replace('npm/', 'copy/'), bytes);
  files.set('own.js', Buffer.from(own));
  const html = `<!doctype html><html lang="fr"><title>Banque</title>${ELEMENT}<script type="module" src="/own.js" ${attribute}></script>`;
  const host = await serveHost({html, headers, files});
  const visitor = await Visitor.arrive(world.browser, 1280);
  const origins = new Set<string>();
  const told: string[] = [];
  visitor.page.on('request', (request) => origins.add(new URL(request.url()).origin));
  visitor.page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !message.text().includes('404'))
      told.push(message.text());
  });
  await visitor.page.goto(host.url);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'message'));
  await visitor.find(asks('msg.who'));
  const leave = async () => {
    await visitor.leave();
    host.end();
  };
  return {visitor, origins, told, leave};
}

test('the package works from a server of one’s own, without a request to the CDN', async () => {
  const own =
    "import {defineCyber17} from '/npm/dist/self-hosted.js'; defineCyber17({folder: '/npm/files'});";
  const {origins, told, leave} = await visit(own);
  expect([...origins]).not.toContain(world.operator.cdnOrigin);
  expect(told).toEqual([]);
  await leave();
});

test('the package works under a strict policy with Trusted Types, by the nonce of the page’s own script', async () => {
  const {cdnOrigin, apiOrigin, chatOrigin} = world.operator;
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-abc' 'self'",
    `connect-src 'self' ${cdnOrigin} ${apiOrigin}`,
    `frame-src ${chatOrigin}`,
    "require-trusted-types-for 'script'",
    'trusted-types cyber-17',
  ].join('; ');
  const {told, leave} = await visit(
    "import '/npm/dist/index.js';",
    {'Content-Security-Policy': policy},
    'nonce="abc"',
  );
  expect(told).toEqual([]);
  await leave();
});

test('importing the class alone defines nothing, and a second copy says so once', async () => {
  const own = `import {Cyber17, defineCyber17} from '/npm/dist/element.js';
    document.documentElement.dataset.early = String(customElements.get('cyber-17') === undefined);
    defineCyber17();
    defineCyber17();
    document.documentElement.dataset.same = String(customElements.get('cyber-17') === Cyber17);
    await import('/copy/dist/index.js');
    await import('/copy/dist/element.js').then(({defineCyber17}) => defineCyber17());`;
  const {visitor, told, leave} = await visit(own);
  const {early, same} = await visitor.page.evaluate(() => ({...document.documentElement.dataset}));
  expect({early, same}).toEqual({early: 'true', same: 'true'});
  expect(told).toEqual([expect.stringMatching(/^cyber-17 \[second-copy\] /)]);
  await leave();
});
