import {readdirSync} from 'node:fs';
import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {VERSION_FOLDER} from '../../scripts/build-data.js';
import {codeFolder} from '../../scripts/cdn/code-folder.js';
import {startWorld} from '../e2e/origins.js';
import {answer, asks, button, heading} from '../e2e/words.js';
import {Visitor} from '../visitor.js';

import type {World} from '../e2e/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** What the journey of a French visitor loads, beside the loader. */
const loaded = readdirSync(join(VERSION_FOLDER, codeFolder())).filter((name) =>
  /^(?:panel|diagnosis|graph\.fr)/.test(name),
);

/** A mark that code which runs would leave. */
const MARK = 'tampered';

/**
 * The visitor's page, where one file of the version comes with other bytes:
 * always, or only when it is asked for to be run.
 */
async function visit(changed: string, onlyWhenRun = false) {
  const visitor = await Visitor.arrive(world.browser, 360);
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', async (request) => {
    const isMeant = !onlyWhenRun || request.resourceType() === 'script';
    if (!request.url().endsWith(`/${changed}`) || !isMeant) return request.continue();
    const body = await (await fetch(request.url())).text();
    const isCode = changed.endsWith('.js');
    return request.respond({
      status: 200,
      contentType: isCode ? 'text/javascript' : 'application/json',
      headers: {'Access-Control-Allow-Origin': '*'},
      // As little as can be: one space, and in code a line that would show.
      body: isCode ? `document.title="${MARK}";${body}` : body.replace('{', '{ '),
    });
  });
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  return visitor;
}

/** Nothing of it runs or is shown, and numbers appear. */
async function staysSafe(visitor: Visitor, name: string) {
  if (name.startsWith('panel')) {
    await visitor.find({role: 'link', name: /17cyber/});
    await visitor.find({role: 'link', name: '112'});
  } else {
    await visitor.click(answer('i.start', 'message'));
    await visitor.find(heading('La suite n’arrive pas'));
  }
  expect(await visitor.page.title()).not.toContain(MARK);
  await visitor.leave();
}

test.each(loaded)('one byte more in %s: nothing of it runs or is shown, and numbers appear', async (name) => {
  await staysSafe(await visit(name), name);
});

// A server can tell what a request is for, and answer the one that is checked in good faith.
test.each(loaded.filter((name) => name.endsWith('.js')))(
  'one byte more in %s only when it is run: nothing of it runs, and numbers appear',
  async (name) => {
    await staysSafe(await visit(name, true), name);
  },
);

test('the same journey goes on when nothing is changed', async () => {
  const visitor = await visit('no-such-file.js');
  await visitor.click(answer('i.start', 'message'));
  await visitor.find(asks('msg.who'));
  await visitor.leave();
});
