import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {LINK, TAG} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, launcher} from '../support/look.js';
import {answer, asks, button, names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host, Visit} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
  const {resolve} = createRequire(import.meta.url);
  const files = {
    turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
    htmx: 'htmx.org/dist/htmx.js',
    mootools: 'mootools/lib/mootools-core-1.5.2-server.js',
    require: 'requirejs/require.js',
  };
  for (const [name, file] of Object.entries(files)) {
    host.publishScript(`${name}.js`, readFileSync(resolve(file), 'utf8'));
  }
});

afterAll(() => host.end());

const library = (name: string) => `<script src="/own/${name}.js"></script>`;

const launchersOn = async ({visitor}: Visit) =>
  (await visitor.see()).filter(({role, name}) => role === 'button' && name.includes('cyber-17')).length;

/** As far as a named threat, with a single launcher and no error on the way. */
async function getHelp(visit: Visit) {
  await visit.visitor.find(launcher);
  expect(await launchersOn(visit)).toBe(1);
  await askForHelp(visit.visitor);
  await answerAll(visit.visitor, TO_CARD_FRAUD);
  await visit.visitor.findFocused(names('card-fraud'));
  expect(visit.errors).toEqual([]);
}

describe('when Turbo replaces the page,', () => {
  const head = library('turbo');
  const title = (name: string) => ({role: 'heading', name}) as const;

  /** Accounts, with a link to transfers; both have our tag, as every page of a site. */
  const visitBank = (tag = TAG) => {
    const transfers = host.publish({head, tag, body: '<h2>Virements</h2><button>Payer</button>'});
    return host.visit({head, tag, body: `<h2>Comptes</h2><a href="${transfers}">Virements</a>`});
  };

  /** What a script of the host may do at any time, under an open panel too. */
  const goOn = ({page}: Visit) =>
    page.evaluate(() => document.querySelector<HTMLElement>('a[href*=page]')!.click());

  test('help works on the next page, after Back and after Forward', async () => {
    const visit = await visitBank();
    const {visitor, page, leave} = visit;
    await visitor.find(launcher);
    await page.evaluate('window.isSame = true');
    await visitor.click({role: 'link', name: 'Virements'});
    await visitor.find(title('Virements'));
    await getHelp(visit);
    await visitor.click(button('Fermer'));
    await page.evaluate(() => history.back());
    await visitor.find(title('Comptes'));
    await getHelp(visit);
    await visitor.click(button('Fermer'));
    await page.evaluate(() => history.forward());
    await visitor.find(title('Virements'));
    await getHelp(visit);
    // Turbo did it: a page that the browser had loaded would know nothing.
    expect(await page.evaluate('isSame')).toBe(true);
    await leave();
  });

  test('the script tag alone gives each page a launcher', async () => {
    const visit = await visitBank('');
    const {visitor, leave} = visit;
    await visitor.find(launcher);
    await visitor.click({role: 'link', name: 'Virements'});
    await visitor.find(title('Virements'));
    await getHelp(visit);
    await leave();
  });

  test('an open panel closes with its page and covers neither the next page nor the restored snapshot', async () => {
    const visit = await visitBank();
    const {visitor, page, leave} = visit;
    await askForHelp(visitor);
    await visitor.click(answer('i.start', 'message'));
    await visitor.findFocused(asks('msg.who'));
    await goOn(visit);
    await visitor.find(title('Virements'));
    await visitor.click(button('Payer'));
    await visitor.findFocused(button('Payer'));
    await page.evaluate(() => history.back());
    await visitor.find(title('Comptes'));
    expect((await visitor.see()).filter(({role}) => role === 'dialog')).toEqual([]);
    await getHelp(visit);
    await leave();
  });

  test('a permanent element closes too, and reopens on the next page at the same question', async () => {
    const visit = await visitBank(TAG.replace('<cyber-17', '<cyber-17 id="help" data-turbo-permanent=""'));
    const {visitor, errors, leave} = visit;
    await askForHelp(visitor);
    await visitor.click(answer('i.start', 'message'));
    await visitor.findFocused(asks('msg.who'));
    await goOn(visit);
    await visitor.find(title('Virements'));
    await visitor.click(launcher);
    await visitor.findFocused(asks('msg.who'));
    expect(errors).toEqual([]);
    await leave();
  });
});

describe('when htmx swaps the part that contains the element,', () => {
  const part = (name: string) => `<div id="part"><h2>${name}</h2>${TAG}</div>`;

  const visitBank = () => {
    const next = host.publish({tag: part('Virements'), script: ''});
    return host.visit({
      head: library('htmx'),
      tag: part('Comptes'),
      body: `<button hx-get="${next}" hx-select="#part" hx-target="#part" hx-swap="outerHTML">Virements</button>`,
    });
  };

  test('the new element opens help', async () => {
    const visit = await visitBank();
    await visit.visitor.find(launcher);
    await visit.visitor.click(button('Virements'));
    await visit.visitor.find({role: 'heading', name: 'Virements'});
    await getHelp(visit);
    await visit.leave();
  });

  test('an open panel closes, and the new element opens help', async () => {
    const visit = await visitBank();
    await askForHelp(visit.visitor);
    await visit.page.evaluate(() => document.querySelector<HTMLElement>('[hx-get]')!.click());
    await visit.visitor.find({role: 'heading', name: 'Virements'});
    expect((await visit.visitor.see()).filter(({role}) => role === 'dialog')).toEqual([]);
    await getHelp(visit);
    await visit.leave();
  });
});

/**
 * What the whole of MooTools 1.3 and 1.4 does besides, which npm does not have: its
 * class of events takes the name of the browser's, and its `bind` knows one argument.
 */
const COMPATIBLE = `<script>
  window.Event = function Event(event) { if (event.type.indexOf('key') === 0) this.key = event.key; };
  Function.prototype.bind = function (bind, args) {
    const self = this;
    if (args != null) args = Array.from(args);
    return function () { return self.apply(bind, args || arguments); };
  };
</script>`;

test.each([
  {what: 'the core of MooTools, which changes the prototypes of every page', more: ''},
  {what: 'a MooTools that keeps to its own past', more: COMPATIBLE},
])('beside $what, help comes', async ({more}) => {
  const visit = await host.visit({head: library('mootools') + more});
  // How the library turns a value into an array: by its own code, not the browser's.
  expect(await visit.page.evaluate('[MooTools.version, Array.from(1)]')).toEqual(['1.5.2', [1]]);
  await getHelp(visit);
  await visit.leave();
});

test('the link and the emergency numbers show beside an old MooTools that prevents help from opening', async () => {
  const visit = await host.visit(
    {head: library('mootools') + COMPATIBLE},
    {
      async prepare(page) {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().includes('/panel.') ? request.abort() : request.continue(),
        );
      },
    },
  );
  await visit.visitor.click(launcher);
  for (const name of [LINK, '112']) await visit.visitor.find({role: 'link', name});
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

describe('when RequireJS loads scripts,', () => {
  test('our script defines no module, and the host’s modules still load', async () => {
    host.publishScript('rate.js', 'define([], () => "1,17");');
    const visit = await host.visit({head: library('require')});
    await getHelp(visit);
    const rate = await visit.page.evaluate(
      () =>
        new Promise((settle, fail) => {
          const {require} = window as unknown as {require(names: string[], then: object, or: object): void};
          require(['/own/rate.js'], settle, fail);
        }),
    );
    expect(rate).toBe('1,17');
    await visit.leave();
  });

  test('it can load our script too', async () => {
    const visit = await host.visit({
      head: library('require'),
      script: `<script>require(["${host.operator.cdnOrigin}/v1/loader.js"])</script>`,
    });
    await getHelp(visit);
    await visit.leave();
  });
});
