import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {readOperator} from '../../scripts/operator.js';
import {startOrigins} from '../../scripts/origins.js';
import {openBrowser} from '../browser.js';
import {Visitor} from '../visitor.js';

import type {Control} from '../visitor.js';
import type {Browser} from 'puppeteer-core';

const operator = readOperator();
let browser: Browser;
let stop: () => void;

beforeAll(async () => {
  const servers = await startOrigins(operator);
  browser = await openBrowser();
  stop = () => Object.values(servers).forEach((server) => server.close());
});

afterAll(async () => {
  await browser.close();
  stop();
});

const button = (name: string | RegExp): Control => ({role: 'button', name});
const heading = (name: string | RegExp): Control => ({role: 'heading', name});

/** The answers of a visitor whose fake bank adviser had them approve a transfer. */
const ANSWERS = ['message', 'bank', 'talked'] as const;

const {compiled} = await import('@cyber-17/content/build').then(({dataDirectory, loadContent}) =>
  loadContent(dataDirectory),
);
const {graph} = compiled.fr;

function labelOf(question: string, answer: string): string {
  const found = graph.questions[question]?.answers.find(({id}) => id === answer)?.label;
  if (!found) throw new TypeError(`Expected an answer ${answer} of ${question}, found none.`);
  return found.replace(/\s+/g, ' ');
}

describe.each([
  {width: 360, by: 'mouse'},
  {width: 1280, by: 'mouse'},
  {width: 360, by: 'keyboard'},
  {width: 1280, by: 'keyboard'},
] as const)('at $width px, by $by', ({width, by}) => {
  test('the journey leads from the launcher to the honest answer of the chat', async () => {
    const visitor = await Visitor.arrive(browser, width);
    const use = (control: Control, key?: 'Enter' | 'Space') =>
      by === 'mouse' ? visitor.click(control) : visitor.press(control, key);
    const errors: string[] = [];
    visitor.page.on('pageerror', (error) => errors.push(String(error)));

    await visitor.page.goto(`${operator.hostOrigin}/bank/`);
    await use(button(/cyber-17/));

    let question = graph.starts.individual;
    for (const answer of ANSWERS) {
      await visitor.find(heading(graph.questions[question]!.title.replace(/\s+/g, ' ')));
      await use(button(new RegExp(`^${escape(labelOf(question, answer))}`)));
      question = graph.questions[question]!.answers.find(({id}) => id === answer)!.to!;
    }
    for (const answer of ['approved', 'remote']) {
      await use({role: 'checkbox', name: new RegExp(`^${escape(labelOf('bank.did', answer))}`)}, 'Space');
    }
    await use(button('Continuer'));

    await visitor.find(heading(graph.threats['fake-bank-adviser']!.title));
    await use(button(/^Voir mon plan/));
    await visitor.find(heading('Votre plan'));
    await use(button(/^Trouver un technicien/));
    const field = {role: 'textbox', name: 'Votre code postal'};
    await use(field, 'Space');
    await visitor.page.keyboard.press('Backspace');
    await visitor.page.keyboard.type('35000');
    await visitor.page.keyboard.press('Enter');
    await visitor.find({role: 'link', name: /^Appeler le 0/});

    await use(button('Retour au plan'));
    await use(button(/^Parler à un agent/));
    await use(button('Transmettre et ouvrir le tchat'));
    await visitor.find({role: 'status', name: ''});
    await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});

    expect(errors).toEqual([]);
    await visitor.leave();
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
