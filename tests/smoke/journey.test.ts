import {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {readOperator} from '../../scripts/operator.js';
import {startOrigins} from '../../scripts/origins.js';
import {listen} from '../../scripts/serve.js';
import {layInside} from '../accessibility/inside.js';
import {word} from '../accessibility/walk.js';
import {labelOf} from '../e2e/words.js';
import {findFirefox, findWebKit} from './find-engines.js';
import {startFirefox} from './firefox.js';
import {startWebKit} from './webkit.js';

import type {ServerType} from '@hono/node-server';
import type {Engine} from './engine.js';

const operator = readOperator();

/** A host page that opens the closed roots to the test, in engines that cannot be told to. */
const HOST = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Hôte</title>
<script>(${String(layInside)})()</script>
<script async src="${operator.cdnOrigin}/v1/loader.js" crossorigin="anonymous"></script>
<h1>Hôte</h1><cyber-17 lang="fr"><a href="${operator.officialUrl}">17cyber</a></cyber-17></html>`;

const firefox = findFirefox();
const webKit = findWebKit();

const ENGINES = [
  {name: 'Firefox', start: firefox === undefined ? undefined : () => startFirefox(firefox)},
  {name: 'WebKitGTK', start: webKit === undefined ? undefined : () => startWebKit(webKit)},
];

let servers: readonly ServerType[] = [];

beforeAll(async () => {
  const host = new Hono().get('*', (context) => context.html(HOST));
  const origins = await startOrigins(operator, ['host']);
  servers = [...Object.values(origins), await listen(host, operator.hostOrigin)];
});

afterAll(() => {
  for (const server of servers) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

/** Waits until an expression of the page gives something. */
async function until(engine: Engine, expression: string, what: string): Promise<unknown> {
  let found: unknown;
  await expect
    .poll(async () => (found = await engine.run(expression)), {timeout: 20_000, message: what})
    .toBeTruthy();
  return found;
}

/** Clicks what begins with these words, where it stands on the screen once nothing moves. */
async function click(engine: Engine, words: string) {
  const point = `(() => {
    const found = window.inside?.controls().find((each) => window.inside.label(each).startsWith(${JSON.stringify(words)}));
    if (!found) return undefined;
    found.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = found.getBoundingClientRect();
    return window.inside.isHit(found) ? {x: left + width / 2, y: top + height / 2} : undefined;
  })()`;
  let before: unknown;
  for (;;) {
    const now = await until(engine, point, `a control “${words}”`);
    if (JSON.stringify(now) === JSON.stringify(before)) break;
    before = now;
  }
  const {x, y} = before as {x: number; y: number};
  await engine.click(x, y);
}

/** Waits until a heading stands there, and has the focus. */
const atHeading = (engine: Engine, words: string) =>
  until(
    engine,
    `window.inside.active()?.matches('h1') && window.inside.label(window.inside.active()).startsWith(${JSON.stringify(words)})`,
    `the heading “${words}”`,
  );

const beginning = (key: string) => word(key).split('{')[0]!.trim();

describe.each(ENGINES)('in $name', ({start}) => {
  test.skipIf(!start)('the journey leads from the launcher to the honest answer of the chat', async () => {
    const engine = await start!();
    try {
      await engine.open(`${operator.hostOrigin}/`);
      await until(engine, `window.inside.controls().length > 0`, 'the launcher');
      await engine.run(`void window.inside.controls()[0].scrollIntoView()`);
      await click(engine, await launcherWords(engine));
      await atHeading(engine, labelOf('i.start'));
      await click(engine, labelOf('i.start', 'message'));
      await click(engine, labelOf('msg.who', 'bank'));
      await click(engine, labelOf('bank.contact', 'talked'));
      await atHeading(engine, labelOf('bank.did'));
      await click(engine, labelOf('bank.did', 'approved'));
      await click(engine, labelOf('bank.did', 'remote'));
      await click(engine, word('asking.continue'));
      await until(engine, `window.inside.all().some((each) => each.matches('.card.first'))`, 'the outcome');
      expect(await engine.run(colours)).toEqual([]);
      await click(engine, beginning('outcome.plan'));
      await atHeading(engine, word('plan.title'));
      await click(engine, beginning('providers.open'));
      await atHeading(engine, word('providers.title'));
      await click(engine, word('providers.postcode'));
      await engine.type('35000');
      await click(engine, word('providers.search'));
      await until(
        engine,
        `window.inside.all().some((each) => each.matches('li.card a[href^="tel:"]'))`,
        'providers',
      );
      await click(engine, word('providers.back'));
      await atHeading(engine, word('plan.title'));
      await click(engine, beginning('outcome.officer'));
      await atHeading(engine, word('handover.title'));
      await click(engine, word('handover.tell'));
      await until(
        engine,
        `window.inside.all().some((each) => window.inside.label(each) === ${JSON.stringify(word('officer.nobody'))})`,
        'the answer of the chat',
      );
    } finally {
      await engine.end();
    }
  });
});

const launcherWords = async (engine: Engine) =>
  String(await engine.run(`window.inside.label(window.inside.controls()[0])`));

/** What the engine could not compute: a button filled with nothing, or written in its own colour. */
const colours = `window.inside.all().filter((each) => each.matches('.button.go')).flatMap((each) => {
  const {backgroundColor, color, borderTopColor} = getComputedStyle(each);
  const isPlain = /^(rgba\\(0, 0, 0, 0\\)|transparent)$/.test(backgroundColor);
  return isPlain || backgroundColor === color ? [[backgroundColor, color, borderTopColor].join(' ')] : [];
})`;
