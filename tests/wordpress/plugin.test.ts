import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {CONTEXTS} from '@cyber-17/protocol/site-context';
import {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {VERSION, VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {sriOf} from '../../scripts/build/cdn/sri.js';
import {ROOT} from '../../scripts/build/paths.js';
import {askForHelp} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {asks, button} from '../support/words.js';
import {findPhp, findWordPress} from './support/find-wordpress.js';

import type {World} from '../support/origins.js';

const PLUGIN = join(ROOT, 'examples/wordpress/cyber-17');
const SUPPORT = join(ROOT, 'tests/wordpress/support');
const FILES = readdirSync(PLUGIN).filter((file) => file.endsWith('.php'));

let php: string;
let wordpress: string;
let world: World;
let served = {html: '', policy: ''};

beforeAll(async () => {
  php = findPhp();
  wordpress = mkdtempSync(join(tmpdir(), 'cyber-17-wordpress-'));
  const files = findWordPress();
  for (const name of ['wp-admin', 'wp-includes', 'wp-settings.php'])
    symlinkSync(join(files, name), join(wordpress, name));
  cpSync(PLUGIN, join(wordpress, 'wp-content/plugins/cyber-17'), {recursive: true});
  cpSync(join(SUPPORT, 'db.php'), join(wordpress, 'wp-content/db.php'));
  const host = new Hono().get('*', (context) =>
    context.html(served.html, 200, {'Content-Security-Policy': served.policy}),
  );
  world = await startWorld({instead: {host}});
}, 180_000);

afterAll(async () => {
  rmSync(wordpress, {recursive: true, force: true});
  await world.end();
});

/** What WordPress prints for a task; it must have no complaint. */
function run(task: {readonly show: string; readonly [name: string]: unknown}): string {
  const {stdout, stderr} = spawnSync(php, [join(SUPPORT, 'run.php'), wordpress], {
    input: JSON.stringify({options: {}, ...task}),
    encoding: 'utf8',
  });
  // What WordPress itself says of a newer PHP is not about the plugin.
  const complaints = stderr
    .split('\n')
    .filter((line) => line && (!/^(?:PHP )?Deprecated/.test(line) || line.includes('plugins/cyber-17')));
  expect(complaints).toEqual([]);
  return stdout;
}

const page = (text: string, options: object = {}, more: object = {}) =>
  run({show: 'page', content: text, options, ...more});

const elementsIn = (html: string) =>
  [...html.matchAll(/<cyber-17[^>]*>/g)].map(([tag]) => tag.replaceAll('&quot;', '"'));
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script[^>]*loader\.js[^>]*>/g)].map(([tag]) => tag.replaceAll("'", '"'));

test.each(FILES)('%s is PHP without a fault', (file) => {
  expect(execFileSync(php, ['-l', join(PLUGIN, file)], {encoding: 'utf8'})).toContain('No syntax errors');
});

test('the readme and the head of the plugin name a licence that may stand beside the GPL, and one version', () => {
  const head = readFileSync(join(PLUGIN, 'cyber-17.php'), 'utf8');
  const readme = readFileSync(join(PLUGIN, 'readme.txt'), 'utf8');
  for (const text of [head, readme]) expect(text).toMatch(/License: MIT\n/);
  const version = /Version: (?<version>[\d.]+)/.exec(head)!.groups!['version'];
  expect(readme).toContain(`Stable tag: ${version}\n`);
});

describe('the short code', () => {
  test('becomes the element with its link, and asks for the script once', () => {
    const html = page('[cyber-17 context="bank" start-at="phishing"] [cyber-17 mode="inline"]');
    expect(elementsIn(html)).toEqual([
      '<cyber-17 context="bank" mode="floating" start-at="phishing">',
      '<cyber-17 mode="inline">',
    ]);
    expect(html).toContain('<a href="https://17cyber.gouv.fr/">Arnaque, piratage : être aidé');
    expect(scriptsIn(html)).toEqual([
      '<script src="https://cdn.example/v1/loader.js" async crossorigin="anonymous" referrerpolicy="no-referrer">',
    ]);
  });

  test('takes no value that is not listed, and lets nothing out of an attribute', () => {
    const html = page(
      '[cyber-17 context="casino" start-at=\'"><script>alert(1)</script>\' onclick="alert(1)"]',
    );
    expect(elementsIn(html)).toEqual(['<cyber-17 mode="floating">']);
    expect(html).not.toContain('alert');
  });

  test('a page without it has neither element nor script', () => {
    const html = page('Bonjour');
    expect(html).not.toContain('cyber-17');
    expect(scriptsIn(html)).toEqual([]);
  });

  test('knows every context that the element knows', () => {
    for (const context of CONTEXTS)
      expect(elementsIn(page(`[cyber-17 context="${context}"]`))[0]).toContain(`context="${context}"`);
  });
});

test('the block is drawn by the server, in the page where it stands', () => {
  expect(JSON.parse(run({show: 'block'}))).toEqual(['cyber-17', ['cyber-17-help-editor-script'], true]);
  expect(elementsIn(page('<!-- wp:cyber-17/help {"context":"shop"} /-->'))).toEqual([
    '<cyber-17 context="shop" mode="inline">',
  ]);
});

test('on every page there is one launcher, and none beside help that is there', () => {
  const options = {everywhere: true, context: 'town-hall'};
  expect(elementsIn(page('Bonjour', options))).toEqual(['<cyber-17 context="town-hall" mode="floating">']);
  expect(elementsIn(page('[cyber-17 mode="page"]', options))).toHaveLength(1);
});

test('settings keep what can be meant, and drop the rest', () => {
  const saved = (given: unknown) => JSON.parse(run({show: 'saved', given})) as unknown;
  const good = {
    cdn: 'https://cdn.example.org/help',
    version: '1.2.3',
    integrity: 'sha256-YWJj+/==',
    ...{context: 'bank', mode: 'inline'},
  };
  expect(saved({...good, everywhere: '1'})).toEqual({...good, everywhere: true});
  const empty = {
    cdn: 'https://cdn.example',
    ...{version: '', integrity: '', context: '', mode: 'floating', everywhere: false},
  };
  expect(
    saved({
      cdn: 'javascript:alert(1)//',
      version: '../x',
      integrity: '"><script>',
      ...{context: ['bank'], mode: 'modal', everywhere: '<'},
    }),
  ).toEqual(empty);
  expect(saved('text')).toEqual(empty);
});

test('the settings’ page has a nonce, escapes what was saved, and is for administrators', () => {
  const options = {cdn: '"><script>alert(1)</script>', context: 'bank'};
  const html = run({show: 'settings', may: true, options});
  expect(html).toMatch(/name="_wpnonce" value="\w+"/);
  expect(html).not.toContain('<script>alert');
  expect(html).toMatch(/<option value="bank"\s+selected='selected'>/);
  expect(run({show: 'settings', may: false, options})).toBe('');
});

test('under a policy with a nonce, pinned, help opens in a browser and the page hears it', async () => {
  const {cdnOrigin, apiOrigin, chatOrigin, hostOrigin} = world.operator;
  const integrity = sriOf(VERSION_FOLDER)['loader.js']!;
  const options = {cdn: cdnOrigin, version: VERSION, integrity};
  const html = page('[cyber-17 context="bank"]', options, {nonce: 'abc'});
  expect(scriptsIn(html)[0]).toContain(`integrity="${integrity}"`);
  served = {
    html,
    policy: `default-src 'none'; img-src data:; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${cdnOrigin} ${apiOrigin}; frame-src ${chatOrigin}`,
  };
  const visitor = await Visitor.arrive(world.browser, 1280);
  const told: string[] = [];
  visitor.page.on('pageerror', (error) => told.push(String(error)));
  visitor.page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  await visitor.page.goto(`${hostOrigin}/`);
  await visitor.page.evaluate(() => {
    document.addEventListener('cyber-17-closed', () => {
      document.title = 'heard';
    });
  });
  await askForHelp(visitor);
  await visitor.find(asks('i.start'));
  await visitor.click(button('Fermer'));
  await visitor.page.waitForFunction(() => document.title === 'heard');
  expect(told).toEqual([]);
  await visitor.leave();
});
