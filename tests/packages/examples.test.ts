import {join} from 'node:path';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {serveHost} from '../cdn/host.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {asks, button} from '../support/words.js';
import {built, install} from './support/installed.js';

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

describe.each(['react', 'vue', 'svelte', 'angular', 'preact'])('the example for %s', (name) => {
  test('is built from the packed package without a warning, opens help, and hears its events', async () => {
    const {said, html, files} = await built(installed, name);
    expect(said).toBe('');
    const host = await serveHost({html, files});
    const visitor = await Visitor.arrive(world.browser, 1280);
    const {page} = visitor;
    const told: string[] = [];
    page.on('pageerror', (error) => told.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) told.push(message.text());
    });
    await page.goto(host.url);
    await page.evaluate(() => {
      for (const type of ['ready', 'opened', 'closed'])
        document.addEventListener(`cyber-17-${type}`, ({type}) => {
          document.documentElement.dataset['heard'] =
            `${document.documentElement.dataset['heard'] ?? ''} ${type}`;
        });
    });
    await visitor.click(button(/cyber-17/));
    await visitor.find(asks('i.start'));
    await visitor.click(button('Fermer'));
    await page.waitForFunction(() => document.documentElement.dataset['heard']?.includes('closed'));
    expect(await page.evaluate(() => document.documentElement.dataset['heard'])).toBe(
      ' cyber-17-ready cyber-17-opened cyber-17-closed',
    );
    expect(told).toEqual([]);
    await visitor.leave();
    host.end();
  });
});

test('the example that a server renders shows the link at once, and the browser takes over without a difference', async () => {
  const {said, html, files} = await built(installed, 'server-rendered');
  expect(said).toBe('');
  const args = ['build', '--ssr', 'src/server.tsx', '--outDir', 'server', '--logLevel', 'warn'];
  await installed.tool('vite/bin/vite.js', args, join(installed.folder, 'server-rendered'));
  installed.write(
    'render.js',
    "import {readFileSync} from 'node:fs';\nimport {render} from './server-rendered/server/server.js';\nprocess.stdout.write(render(readFileSync(new URL('server-rendered/dist/index.html', import.meta.url), 'utf8')));",
  );
  const {stdout, stderr} = await installed.node('render.js');
  expect(stderr).toBe('');
  expect(stdout).toContain('<cyber-17 context="bank"><a href="https://17cyber.gouv.fr/">');
  expect(html).not.toContain('<cyber-17');

  const host = await serveHost({html: stdout, files});
  const visitor = await Visitor.arrive(world.browser, 1280);
  const told: string[] = [];
  visitor.page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  await visitor.page.goto(host.url);
  await visitor.click(button(/cyber-17/));
  await visitor.find(asks('i.start'));
  await visitor.page.waitForFunction(() => document.querySelector('p')?.textContent === 'Aide : ouverte');
  expect(told).toEqual([]);
  await visitor.leave();
  host.end();
});
