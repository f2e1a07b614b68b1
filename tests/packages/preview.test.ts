import {join} from 'node:path';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {DIST} from '../../scripts/build/paths.js';
import {openStage} from '../../scripts/storybook/stage.js';
import {serveHost} from '../cdn/host.js';
import {filesBelow} from '../support/files.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';

import type {Stage} from '../../scripts/storybook/stage.js';
import type {World} from '../support/origins.js';

const TRY = 'integrate--try-it';
const SHOWING = {theme: 'light', lang: 'fr', width: 1280} as const;

let world: World;
let stage: Stage;
let storybook: Visitor;

beforeAll(async () => {
  [world, stage] = await Promise.all([startWorld(), openStage()]);
  storybook = await Visitor.arrive(world.browser, 1280);
  await stage.show(storybook.page, TRY, SHOWING);
});

afterAll(async () => {
  stage.close();
  await world.end();
});

/** The three parts of a snippet. */
interface Copied {
  readonly html: string;
  readonly css: string;
  readonly policy: string;
}

/** Chooses in Storybook's controls, and copies what the page then shows. */
async function copy(choices: Readonly<Record<string, string | boolean>>): Promise<Copied> {
  const {page} = storybook;
  await page.evaluate(
    (storyId, updatedArgs) => {
      document.querySelector('.integrate')?.setAttribute('data-before', '');
      const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: {emit(event: string, said: object): void};
      };
      channel.emit('resetStoryArgs', {storyId});
      channel.emit('updateStoryArgs', {storyId, updatedArgs});
    },
    TRY,
    choices,
  );
  // Two drawings follow, the reset and the choice: what was chosen shows in the second.
  await page.waitForFunction(
    (choices) => {
      const shown = document.querySelector('.integrate:not([data-before])');
      const help = shown?.querySelector('cyber-17');
      const written = [...(shown?.querySelectorAll('pre') ?? [])].map((each) => each.textContent).join('\n');
      const {loading, 'trusted-types': isTrusted, ...others} = choices;
      return (
        (loading !== 'moving' || written.includes('/v1/loader.js')) &&
        (loading !== 'own-server' || !/src="http/.test(written)) &&
        (!isTrusted || written.includes('trusted-types')) &&
        Object.entries(others).every(([name, value]) =>
          // The network of the preview is no part of what is copied.
          name === 'network'
            ? true
            : name.startsWith('--')
              ? help?.getAttribute('style')?.includes(name) && written.includes(name)
              : written.includes(value === true ? name : `${name}="${value}"`),
        )
      );
    },
    {},
    choices,
  );
  const texts = await page.$$eval('.integrate pre', (all) =>
    all.map((each) => [each.className, each.textContent]),
  );
  return {html: '', css: '', policy: '', ...(Object.fromEntries(texts) as Partial<Copied>)};
}

type Look = (visitor: Visitor) => Promise<unknown>;

const attribute =
  (name: string, value: string): Look =>
  async ({page}) =>
    expect(await page.$eval('cyber-17', (help, name) => help.getAttribute(name), name)).toBe(value);
const token =
  (name: string, value: string): Look =>
  async ({page}) =>
    expect(
      await page.$eval('cyber-17', (help, name) => getComputedStyle(help).getPropertyValue(name), name),
    ).toBe(value);
const finds =
  (name: RegExp, role = 'button'): Look =>
  async (visitor) =>
    visitor.find({role, name});
const opens: Look = async ({page}) => {
  await page.evaluate(() => document.querySelector('cyber-17')!.open());
  await page.waitForSelector('cyber-17[open]');
};

/** Each control with a value, and what a page that has the snippet then shows. */
const OPTIONS: readonly (readonly [string, string | boolean, Look])[] = [
  ['mode', 'inline', finds(/Que vous arrive-t-il/, 'heading')],
  ['mode', 'page', finds(/Que vous arrive-t-il/, 'heading')],
  ['mode', 'headless', opens],
  ['lang', 'en', finds(/^Scam, hacking\?/)],
  ['lang', 'ar', finds(/احتيال/)],
  ['audience', 'company', attribute('audience', 'company')],
  ['context', 'dating', attribute('context', 'dating')],
  ['start-at', 'safe.now', attribute('start-at', 'safe.now')],
  ['theme', 'dark', attribute('theme', 'dark')],
  ['position', 'start', attribute('position', 'start')],
  ['shared', true, attribute('shared', '')],
  ['partner', 'banque-orme', attribute('partner', 'banque-orme')],
  ['--cyber-17-color-accent', '#0a6b4f', token('--cyber-17-color-accent', '#0a6b4f')],
  ['--cyber-17-color-on-accent', '#ffffff', token('--cyber-17-color-on-accent', '#ffffff')],
  ['--cyber-17-color-surface', '#fffdf8', token('--cyber-17-color-surface', '#fffdf8')],
  ['--cyber-17-color-text', '#101010', token('--cyber-17-color-text', '#101010')],
  ['--cyber-17-color-muted', '#404040', token('--cyber-17-color-muted', '#404040')],
  ['--cyber-17-color-border', '#c0c0c0', token('--cyber-17-color-border', '#c0c0c0')],
  ['--cyber-17-radius', '4px', token('--cyber-17-radius', '4px')],
  ['--cyber-17-font', 'Georgia, serif', token('--cyber-17-font', 'Georgia, serif')],
  ['--cyber-17-launcher-x', '40px', token('--cyber-17-launcher-x', '40px')],
  ['--cyber-17-launcher-y', 'calc(20px + 3em)', token('--cyber-17-launcher-y', 'calc(20px + 3em)')],
  ['loading', 'moving', finds(/cyber-17/)],
  ['loading', 'own-server', finds(/cyber-17/)],
  ['nonce', true, finds(/cyber-17/)],
  ['trusted-types', true, finds(/cyber-17/)],
];

/** An empty page of another origin, with what was copied. Its own style has a nonce, its policy allows nothing else. */
async function paste({html, css, policy}: Copied, look: Look) {
  const files = new Map([...filesBelow(join(DIST, 'cdn'))].map(([name, bytes]) => [`help/${name}`, bytes]));
  const withNonce = (text: string) => text.replaceAll('{nonce}', 'r4nd0m');
  const host = await serveHost({
    files,
    headers: {
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-own'; ${withNonce(policy).replaceAll('\n', ' ')}`,
    },
    html: `<!doctype html><html lang="fr"><title>Vide</title><link rel="icon" href="data:,"><style nonce="own">${css}</style><body>${withNonce(html)}`,
  });
  const visitor = await Visitor.arrive(world.browser, 1280);
  const told: string[] = [];
  visitor.page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('data:,')) told.push(message.text());
  });
  await visitor.page.goto(host.url);
  await visitor.page.waitForFunction(() => customElements.get('cyber-17'));
  await look(visitor);
  await opens(visitor);
  expect(told).toEqual([]);
  await visitor.leave();
  host.end();
}

test('what is recommended is pinned by its hash, and works in an empty page of another origin', async () => {
  const copied = await copy({});
  expect(copied.html).toContain('integrity="sha256-');
  expect(copied.css).toBe('');
  await paste(copied, finds(/cyber-17/));
});

describe('the snippet follows the control', () => {
  test.each(OPTIONS)('%s = %s, and works in an empty page of another origin', async (name, value, look) => {
    const copied = await copy({[name]: value});
    await paste(copied, look);
  });
});

test('a network fault that is chosen is what the page shows', async () => {
  await copy({network: 'files missing'});
  // Again until it was the element of the new drawing.
  await storybook.page.waitForFunction(
    () => {
      void document.querySelector('cyber-17')?.open();
      return document.querySelector('.integrate ol')?.textContent.includes('cyber-17-failed');
    },
    {polling: 500},
  );
  expect(await storybook.page.$eval('.integrate ol', (log) => log.textContent)).toContain(
    'cyber-17-failed, reason: load',
  );
});
