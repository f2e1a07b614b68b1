import {extractText, getDocumentProxy} from 'unpdf';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startHost} from '../embedding/host.js';
import {TO_CARD_FRAUD, answerAll, askForHelp} from '../support/look.js';
import {button, names} from '../support/words.js';

import type {Host} from '../embedding/host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const bare = (text: string) => text.replace(/\s+/g, '');

describe('the print command gives the whole plan, once, and nothing of the page, over', () => {
  test.each([
    {what: 'a short page', body: '<p>Ligne de la banque</p>'},
    {what: 'a long page', body: '<p>Ligne de la banque</p>'.repeat(150)},
    {
      what: 'a page with a bar that is fixed',
      body: '<header style="position: fixed; inset: 0 0 auto">Ligne de la banque</header>',
    },
    {
      what: 'a page with columns',
      body: `<div style="columns: 3">${'<p>Ligne de la banque</p>'.repeat(60)}</div>`,
    },
  ])('$what', async ({body}) => {
    const {visitor, page, errors, leave} = await host.visit({body});
    await askForHelp(visitor);
    await answerAll(visitor, TO_CARD_FRAUD);
    await visitor.findFocused(names('card-fraud'));
    await visitor.click(button(/^Voir mon plan/));
    await visitor.findFocused({role: 'heading', name: 'Votre plan'});
    const actions = (await visitor.see()).filter(
      ({role, name}) => role === 'checkbox' && name.startsWith('Fait'),
    );
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({format: 'A4'}))));
    const paper = bare(text.join(' '));
    expect(actions.length).toBeGreaterThan(3);
    for (const {name} of actions) expect(paper).toContain(bare(name.replace(/^Fait\s*:/, '')));
    expect(paper.split(bare('Votre plan'))).toHaveLength(2);
    expect(paper).not.toContain(bare('Ligne de la banque'));
    // The page is as it was.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(errors).toEqual([]);
    await leave();
  });
});
