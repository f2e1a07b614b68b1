import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {ROOT} from '../../scripts/build/paths.js';
import {serveHost} from '../cdn/host.js';
import {filesBelow} from '../support/files.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {button} from '../support/words.js';
import {install} from './support/installed.js';

import type {Serving} from '../cdn/serving.js';
import type {World} from '../support/origins.js';
import type {Checks} from './checks/contract.js';
import type {Installed} from './support/installed.js';

const FRAMEWORKS = ['React', 'Vue', 'Svelte', 'Angular', 'Preact'] as const;

let world: World;
let installed: Installed;
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  [world, installed] = await Promise.all([startWorld(), install()]);
  const folder = join(installed.folder, 'checks');
  cpSync(join(ROOT, 'tests/packages/checks'), folder, {recursive: true});
  await installed.tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], folder);
  files = filesBelow(join(folder, 'dist'));
});

afterAll(async () => {
  installed.end();
  await world.end();
});

/** A page drawn by a framework, and what can be asked of it. */
interface Drawn {
  readonly visitor: Visitor;
  /** Draws another state, and looks until the page is as expected. */
  draw(change: Parameters<Checks['set']>[0], look: (help: Element | null) => boolean): Promise<void>;
  waitFor(look: (help: Element | null) => boolean): Promise<void>;
  /** Calls the element that the framework hands out. */
  call(method: 'open' | 'close'): Promise<void>;
  heard(): Promise<readonly string[]>;
}

const launcher = button(/cyber-17/);

/** What a framework must do with an element, each as it is tried on ours. */
const CHECKS: Readonly<Record<string, (drawn: Drawn) => Promise<void>>> = {
  'draws an element without children': async ({waitFor}) =>
    waitFor((help) => help !== null && help.childElementCount === 0),
  'leaves what is in its shadow root alone': async ({visitor, draw}) => {
    await visitor.find(launcher);
    await draw({context: 'shop'}, (help) => help!.getAttribute('context') === 'shop');
    await visitor.find(launcher);
  },
  'passes children on, and their news': async ({draw}) => {
    await draw({link: 'Aide'}, (help) => help!.querySelector('a')?.textContent === 'Aide');
    await draw({link: 'Être aidé'}, (help) => help!.querySelector('a')?.textContent === 'Être aidé');
  },
  'hides the element and shows it again': async ({visitor, draw}) => {
    await draw({isShown: false}, (help) => help === null);
    await draw({isShown: true}, (help) => help !== null);
    await visitor.find(launcher);
  },
  'passes a text': async ({draw, waitFor}) => {
    await waitFor((help) => help?.getAttribute('context') === 'bank');
    await draw({context: 'dating'}, (help) => help!.getAttribute('context') === 'dating');
  },
  'passes a text to a name with a hyphen': async ({draw, waitFor}) => {
    await waitFor((help) => help?.getAttribute('start-at') === 'phishing');
    await draw({startAt: 'ransomware'}, (help) => help!.getAttribute('start-at') === 'ransomware');
  },
  'passes a number': async ({draw, waitFor}) => {
    await waitFor((help) => help?.getAttribute('partner') === '17');
    await draw({partner: 18}, (help) => help!.getAttribute('partner') === '18');
  },
  'passes a boolean': async ({draw, waitFor}) => {
    await waitFor((help) => !!help?.hasAttribute('shared') && help.getAttribute('shared') !== 'false');
    // Absent, or `false`, which counts as absent.
    await draw({shared: false}, (help) => (help!.getAttribute('shared') ?? 'false') === 'false');
  },
  'leaves out what is undefined': async ({draw, waitFor}) => {
    await waitFor((help) => help !== null && !help.hasAttribute('audience'));
    await draw({audience: 'company'}, (help) => help!.getAttribute('audience') === 'company');
    await draw({audience: undefined}, (help) => !help!.hasAttribute('audience'));
  },
  'hands out the element, with its methods': async ({call, waitFor}) => {
    await call('open');
    await waitFor((help) => help!.hasAttribute('open'));
    await call('close');
    await waitFor((help) => !help!.hasAttribute('open'));
  },
  'lets a script listen to the element': async ({visitor, call}) => {
    await visitor.page.evaluate(() =>
      window.checks.ref()!.addEventListener('cyber-17-opened', () => window.checks.heard.push('script')),
    );
    await call('open');
    await visitor.page.waitForFunction(() => window.checks.heard.includes('script'));
  },
  'hears cyber-17-ready': async ({call, heard}) => {
    await call('open');
    await expect.poll(heard).toContain('first cyber-17-ready');
  },
  'hears cyber-17-opened': async ({call, heard}) => {
    await call('open');
    await expect.poll(heard).toContain('first cyber-17-opened');
  },
  'hears cyber-17-closed': async ({call, heard, waitFor}) => {
    await call('open');
    await waitFor((help) => help!.hasAttribute('open'));
    await call('close');
    await expect.poll(heard).toContain('first cyber-17-closed');
  },
  'hears cyber-17-failed': async ({visitor, call, heard}) => {
    await visitor.page.setOfflineMode(true);
    await call('open');
    await expect.poll(heard).toContain('first cyber-17-failed');
  },
  'replaces a listener': async ({draw, call, heard, waitFor}) => {
    await draw({listener: 'second', context: 'shop'}, (help) => help!.getAttribute('context') === 'shop');
    await call('open');
    await waitFor((help) => help!.hasAttribute('open'));
    await expect.poll(heard).toEqual(['second cyber-17-ready', 'second cyber-17-opened']);
  },
};

async function visit(url: string): Promise<Drawn> {
  const visitor = await Visitor.arrive(world.browser, 1280);
  const {page} = visitor;
  await page.goto(url);
  const waitFor = async (look: (help: Element | null) => boolean) => {
    await page.waitForFunction(`(${String(look)})(document.querySelector('cyber-17'))`, {timeout: 10_000});
  };
  await page.waitForFunction(() => 'checks' in window && window.checks.ref(), {timeout: 10_000});
  return {
    visitor,
    waitFor,
    async draw(change, look) {
      // What is undefined does not travel as JSON.
      await page.evaluate(
        `checks.set({${Object.entries(change)
          .map(([key, value]) => `${key}: ${value === undefined ? 'undefined' : JSON.stringify(value)}`)
          .join()}})`,
      );
      await waitFor(look);
    },
    call: (method) =>
      page.evaluate((method) => (window.checks.ref() as HTMLElementTagNameMap['cyber-17'])[method](), method),
    heard: () => page.evaluate(() => window.checks.heard),
  };
}

/** Check → the frameworks that pass it. */
const passed = new Map(Object.keys(CHECKS).map((check) => [check, new Set<string>()]));

describe.each(FRAMEWORKS)('%s', (name) => {
  let host: Serving;

  beforeAll(async () => {
    const script = `<script type="module" src="${name.toLowerCase()}.js"></script>`;
    const html = `<!doctype html><html lang="fr"><title>Banque</title><body><main></main>${script}`;
    host = await serveHost({html, files});
  });

  afterAll(() => host.end());

  test.each(Object.keys(CHECKS))('%s', async (check) => {
    const drawn = await visit(host.url);
    await CHECKS[check]!(drawn);
    passed.get(check)!.add(name);
    await drawn.visitor.leave();
  });
});

test('the table in the documents says what was found', () => {
  const rows = [...passed].map(
    ([check, names]) =>
      `| ${check} | ${FRAMEWORKS.map((name) => (names.has(name) ? '✓' : '✗')).join(' | ')} |`,
  );
  const sums = FRAMEWORKS.map(
    (name) => `**${[...passed.values()].filter((names) => names.has(name)).length}/${passed.size}**`,
  );
  const table = [
    `| it | ${FRAMEWORKS.join(' | ')} |`,
    `| --- |${FRAMEWORKS.map(() => ' :-: |').join('')}`,
    ...rows,
    `| | ${sums.join(' | ')} |`,
  ];
  expect(readFileSync(join(ROOT, 'docs/frameworks.md'), 'utf8')).toContain(table.join('\n'));
});
