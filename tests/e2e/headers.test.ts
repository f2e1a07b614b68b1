import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {DIST, ROOT} from '../../scripts/build/paths.js';
import {SITE} from '../../scripts/build/site.js';
import {SERVED_EXAMPLES} from '../../scripts/serve/origins.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button} from '../support/words.js';
import {RULES, STRANGER, directivesOf, inlineIn, unpinnedIn} from './observatory.js';

import type {OriginName} from '../../scripts/serve/origins.js';
import type {World} from '../support/origins.js';
import type {Control} from '../support/visitor.js';
import type {Answer} from './observatory.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** The addresses of all files below a folder, and of the folders that have a page. */
function addressesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  const paths = files.map(({parentPath, name}) => `/${relative(folder, join(parentPath, name))}`);
  return [
    ...paths,
    ...paths.filter((path) => path.endsWith('/index.html')).map((path) => path.slice(0, -10)),
  ];
}

/** One address for each shape: `/v1/providers/2A.json` and `/v1/providers/01.json` are answered alike. */
function oneOfEach(addresses: readonly string[]): readonly string[] {
  const shape = (path: string) => path.replace(/\b[0-9a-f]{12}\b/, 'hash').replace(/[^/.]+(?=\.)/, 'name');
  return [...new Map(addresses.map((path) => [shape(path), path])).values()];
}

/** The partners' examples; around them is the public site. */
const EXAMPLES = addressesIn(join(ROOT, 'examples')).filter((path) =>
  SERVED_EXAMPLES.has(path.split('/')[1]!),
);

/** One address of each kind of file of the site: its many pages are answered alike. */
const SITE_ADDRESSES = [
  '/',
  '/fr/',
  '/fr/situations/phishing/',
  '/ar/contacts/',
  // No page: a mail has its style inside, and the policy of the site lets none of it act here.
  ...oneOfEach(addressesIn(SITE).filter((path) => !path.endsWith('/signature.html'))).filter(
    (path) => !path.endsWith('/'),
  ),
];

const NOWHERE = '/nowhere/%E0%A4';

const ADDRESSES: Readonly<Record<OriginName, readonly string[]>> = {
  host: [...EXAMPLES, ...SITE_ADDRESSES],
  cdn: addressesIn(join(DIST, 'cdn')),
  api: [...oneOfEach(addressesIn(join(DIST, 'api'))), '/health'],
  chat: addressesIn(join(DIST, 'chat')),
};

const NAMES = Object.keys(ADDRESSES) as OriginName[];

async function ask(
  name: OriginName,
  path: string,
  method = 'GET',
): Promise<Answer & {readonly status: number}> {
  const url = world.operator[`${name}Origin`] + path;
  const first = await world.fetch(url, {method});
  const second = await world.fetch(url, {method, headers: {Origin: STRANGER}});
  await second.arrayBuffer();
  const body = await first.text();
  return {status: first.status, headers: first.headers, headersForStranger: second.headers, body};
}

describe.each(NAMES)('the origin %s', (name) => {
  test.each(RULES)('gets full marks on every path: $name', async ({points, full, fullAt}) => {
    for (const path of ADDRESSES[name]) {
      const given = await ask(name, path);
      expect(given.status, path).toBe(200);
      // The officers' page is for no other site, unlike the visitor's.
      const made = path.startsWith('/console/') ? undefined : fullAt?.[name];
      expect(points(given), path).toBe(made ?? full);
    }
  });

  test.each(RULES)('gets full marks on error responses too: $name', async ({points, full, fullAt}) => {
    for (const [path, method, status] of [
      [NOWHERE, 'GET', 404],
      [NOWHERE, 'POST', 405],
    ] as const) {
      const given = await ask(name, path, method);
      expect(given.status).toBe(status);
      expect(points(given), `${method} ${path}`).toBe(fullAt?.[name] ?? full);
    }
  });

  test('allows other origins to read or frame it only where intended', async () => {
    const {headersForStranger: headers} = await ask(name, ADDRESSES[name][0]!);
    expect(headers.get('access-control-allow-origin')).toBe(name === 'cdn' || name === 'api' ? '*' : null);
    const ancestors = directivesOf(headers.get('content-security-policy')).get('frame-ancestors');
    expect(ancestors).toEqual([name === 'chat' ? '*' : "'none'"]);
  });
});

test('no page contains an inline script or style', () => {
  const pages = [
    ...EXAMPLES.map((path) => join(ROOT, 'examples', path)),
    ...SITE_ADDRESSES.map((path) => join(SITE, path)),
    ...ADDRESSES.chat.map((path) => join(DIST, 'chat', path)),
  ].filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) expect(inlineIn(readFileSync(page, 'utf8')), page).toEqual([]);
});

test('a partner’s page that pins the loader gets full marks for integrity', async () => {
  const {body, headers} = await ask('host', '/strict-csp/');
  expect(body).toContain('/loader.js"');
  expect(unpinnedIn(body)).toEqual([]);
  const [script, ...others] = directivesOf(headers.get('content-security-policy')).get('script-src')!;
  expect(body).toContain(`nonce="${script!.slice(7, -1)}"`);
  expect(others).toEqual(["'strict-dynamic'"]);
});

test('a partner’s policy needs only the three directives named in the guide', async () => {
  const {cdnOrigin, apiOrigin, chatOrigin} = world.operator;
  const {headers} = await ask('host', '/bank/');
  const asked = {
    'script-src': [cdnOrigin],
    'connect-src': [cdnOrigin, apiOrigin],
    'frame-src': [chatOrigin],
  };
  expect(Object.fromEntries(directivesOf(headers.get('content-security-policy')))).toEqual({
    ...asked,
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    // The page's own.
    'style-src': ["'self'"],
    'img-src': ["'self'"],
  });
  const guide = readFileSync(join(ROOT, 'docs/integrate.md'), 'utf8');
  const lines = Object.entries(asked).map(([directive, sources]) => `${directive} ${sources.join(' ')};`);
  const example = (line: string) =>
    line
      .replaceAll(cdnOrigin, 'https://cdn.example')
      .replaceAll(apiOrigin, 'https://api.example')
      .replaceAll(chatOrigin, 'https://chat.example');
  expect(guide).toContain(lines.map(example).join('\n'));
});

describe('in a browser under its own policy,', () => {
  /** What the policy refused on a page, in the words of the browser. */
  async function visit(path: string) {
    const visitor = await Visitor.arrive(world.browser, 1280);
    const refused: string[] = [];
    await visitor.page.exposeFunction('noteRefusal', (text: string) => refused.push(text));
    await visitor.page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
        (window as unknown as {noteRefusal(text: string): void}).noteRefusal(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
    visitor.page.on('pageerror', (error) => refused.push(String(error)));
    visitor.page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await visitor.page.goto(`${world.operator.hostOrigin}${path}`, {waitUntil: 'networkidle0'});
    return {visitor, refused};
  }

  const launcher: Control = button(/cyber-17/);

  test.each(['/examples/', '/fr/', '/bank/', '/shop/', '/dating/', '/page/', '/strict-csp/', '/web-view/'])(
    'the page %s works without a console error',
    async (path) => {
      const {visitor, refused} = await visit(path);
      if (path !== '/examples/') {
        if (path !== '/page/' && path !== '/fr/') await visitor.click(launcher);
        await visitor.find(asks('i.start'));
      }
      expect(refused).toEqual([]);
      await visitor.leave();
    },
  );

  test.each(['/bank/', '/strict-csp/'])('the whole journey from %s to the chat works', async (path) => {
    const {visitor, refused} = await visit(path);
    await visitor.click(launcher);
    await visitor.click(answer('i.start', 'message'));
    await visitor.click(answer('msg.who', 'bank'));
    await visitor.click(answer('bank.contact', 'talked'));
    await visitor.click(answer('bank.did', 'approved'));
    await visitor.click(button('Continuer'));
    await visitor.click(button(/^Voir mon plan/));
    await visitor.click(button(/^Parler à un agent/));
    await visitor.click(button('Laisser un message, ou reprendre une conversation'));
    await visitor.click(button('Transmettre et ouvrir le tchat'));
    await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
    // Only the files of the chat are served here: its page looks for a server, and says that there is none.
    const server = `${world.operator.chatOrigin.replace(/^http/, 'ws')}/socket`;
    const isSearch = (line: string) => line.includes(server) || /status of (?:404|405)/.test(line);
    expect(refused.filter((line) => !isSearch(line))).toEqual([]);
    await visitor.leave();
  });
});
