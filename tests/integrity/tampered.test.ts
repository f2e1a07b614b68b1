import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {unpack} from '@cyber-17/content';
import {LANGS} from '@cyber-17/protocol';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {codeFolder} from '../../scripts/build/cdn/code-folder.js';
import {TO_CARD_FRAUD, answerAll} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading, names} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {Control} from '../support/visitor.js';
import type {PackedGraph} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Where help is asked for in each language: the first answer that leads on, as it is written there. */
const FIRST_ANSWER = Object.fromEntries(
  LANGS.map((lang) => {
    const path = join(VERSION_FOLDER, codeFolder(), `individual.${lang}.json`);
    const {questions} = unpack(JSON.parse(readFileSync(path, 'utf8')) as PackedGraph);
    return [lang, questions['i.start']!.answers.find(({id}) => id === 'message')!.label];
  }),
);

/** What opens at a tap. */
const fold = (name: string | RegExp): Control => ({role: 'DisclosureTriangle', name});

/** A mark that code which runs would leave, and text that is read would show. */
const MARK = 'tampered';

/** What makes other bytes of a file: a line that would show, or a mark in every text. */
const tamper = (name: string, body: string) => {
  if (name.endsWith('.js')) return `document.title="${MARK}";${body}`;
  // The index holds its content as text.
  return body.replace(/([:[,]\\?")(?=\p{Lu}|v1)/gu, `$1${MARK} `).replace('"payload":"{', '"payload":"{ ');
};

/**
 * The visitor's page, where one file comes with other bytes: always, or only
 * when it is asked for to be run.
 */
async function visit(changed: string, {lang = 'fr', onlyWhenRun = false} = {}) {
  const visitor = await Visitor.arrive(world.browser, 360);
  await visitor.page.setRequestInterception(true);
  let hasMet = false;
  visitor.page.on('request', async (request) => {
    const isMeant = !onlyWhenRun || request.resourceType() === 'script';
    // The twins of the API have a hash in their names.
    const name = new URL(request.url()).pathname.replace(/\.[0-9a-f]{12}(?=\.json)/, '');
    if (!name.endsWith(`/${changed}`) || !isMeant) return request.continue();
    hasMet = true;
    const body = await (await world.fetch(request.url())).text();
    const other = tamper(changed, body);
    expect(other).not.toBe(body);
    return request.respond({
      status: 200,
      contentType: changed.endsWith('.js') ? 'text/javascript' : 'application/json',
      headers: {'Access-Control-Allow-Origin': '*'},
      body: other,
    });
  });
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.page.evaluate((lang) => document.querySelector('cyber-17')!.setAttribute('lang', lang), lang);
  await visitor.click(button(/cyber-17/));
  return {
    visitor,
    /** The file was asked for, nothing of it ran, and nothing of it is to be read. */
    async staysSafe() {
      expect(hasMet).toBe(true);
      expect(await visitor.page.title()).not.toContain(MARK);
      expect((await visitor.see()).filter(({name}) => name.includes(MARK))).toEqual([]);
      await visitor.leave();
    },
  };
}

/** The link and the numbers, in the place of the panel. */
async function seesLink(visitor: Visitor) {
  await visitor.find({role: 'link', name: /17cyber/});
  await visitor.find({role: 'link', name: '112'});
}

/** The words that nothing more comes, with numbers. */
const seesNumbers = (visitor: Visitor) => visitor.find({role: 'StaticText', name: /116 006/});

/** The same, after the first answer. */
async function seesTrouble(visitor: Visitor, lang: Lang = 'fr') {
  await visitor.click(button(FIRST_ANSWER[lang]!));
  await seesNumbers(visitor);
}

/** As far as the plan. */
async function seesPlan(visitor: Visitor) {
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find(heading('Votre plan'));
}

const CODE = [
  {file: 'panel.js', sees: seesLink},
  {file: 'diagnosis.js', sees: seesTrouble},
  {
    file: 'help.js',
    async sees(visitor: Visitor) {
      await answerAll(visitor, TO_CARD_FRAUD);
      await visitor.find(names('card-fraud'));
      await visitor.find({role: 'link', name: /^Appeler le 0 892 705 705/});
      await visitor.click(button(/^Voir mon plan/));
      await visitor.find(button('Réessayer'));
    },
  },
] as const;

describe('a file with one changed byte neither runs nor shows, and the fallback appears:', () => {
  test.each(CODE)('when $file is changed', async ({file, sees}) => {
    const {visitor, staysSafe} = await visit(file);
    await sees(visitor);
    await staysSafe();
  });

  // A server can tell what a request is for, and answer the one that is checked in good faith.
  test.each(CODE)('when $file is changed only in the request that runs it', async ({file, sees}) => {
    const {visitor, staysSafe} = await visit(file, {onlyWhenRun: true});
    await sees(visitor);
    await staysSafe();
  });

  // Of the first question, the panel carries the French words alone.
  test.each(LANGS.map((lang) => ({file: `individual.${lang}.json`, lang})))(
    'when $file is changed',
    async ({file, lang}) => {
      const {visitor, staysSafe} = await visit(file, {lang});
      await (lang === 'fr' ? seesTrouble(visitor) : seesNumbers(visitor));
      await staysSafe();
    },
  );

  const WITHOUT_BOOK = {role: 'StaticText', name: /conseils détaillés n’ont pas pu arriver/} as const;

  test.each(['index.json', 'fr/advice.json'])('when %s of the API is changed', async (file) => {
    const {visitor, staysSafe} = await visit(file);
    await seesPlan(visitor);
    await visitor.find(WITHOUT_BOOK);
    await staysSafe();
  });

  test.each([
    {file: 'fr/explanations.json', taps: [fold('Les mots difficiles')], says: /l’explication n’arrive pas/},
    {
      file: 'fr/letters.json',
      taps: [fold(/^Contestez ces paiements par écrit/), button('Écrire la lettre')],
      says: /La lettre n’arrive pas/,
    },
  ])('when $file of the API is changed', async ({file, taps, says}) => {
    const {visitor, staysSafe} = await visit(file);
    await seesPlan(visitor);
    for (const each of taps) await visitor.click(each);
    await visitor.find({role: 'StaticText', name: says});
    await staysSafe();
  });

  test.each(['departments.json', 'providers/35.json', 'providers/remote.json'])(
    'when %s of the API is changed',
    async (file) => {
      const {visitor, staysSafe} = await visit(file);
      await visitor.click(answer('i.start', 'message'));
      await visitor.click(answer('msg.who', 'bank'));
      await visitor.click(answer('bank.contact', 'talked'));
      await visitor.click(answer('bank.did', 'remote'));
      await visitor.click(button('Continuer'));
      await visitor.click(button(/^Voir mon plan/));
      await visitor.click(button(/^Trouver un technicien/));
      await visitor.fill({role: 'textbox', name: 'Votre code postal'}, '35000');
      await visitor.click(button('Chercher'));
      await visitor.find({role: 'StaticText', name: /La liste n’arrive pas/});
      await staysSafe();
    },
  );
});

test('the same journey continues when no file is changed', async () => {
  const {visitor} = await visit('no-such-file.js');
  await visitor.click(answer('i.start', 'message'));
  await visitor.find(asks('msg.who'));
  await visitor.leave();
});
