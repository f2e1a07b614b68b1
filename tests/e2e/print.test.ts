import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {lookInside} from '../support/inside.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {atRest, unfold} from '../support/walk.js';
import {answer, asks, button, heading, names, titleOf} from '../support/words.js';
import {catchPrints, readPrint} from './printed.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/**
 * People who print, what they answered, and what they cannot do without, in
 * the order of need; what the first sheet must not reveal to anyone who finds it.
 */
const PEOPLE = [
  {
    who: 'a company whose files are held to ransom',
    audience: 'Entreprise, association',
    threat: 'ransomware',
    given: [
      ['o.start', 'blocked'],
      ['o.blocked', 'files'],
    ],
    needs: [
      titleOf('isolate-machines'),
      titleOf('ransom-do-not-pay'),
      'Porter plainte sur place',
      '72 heures',
    ],
    // The number that is wanted is nobody's to look up: the machines are off.
    sheet: ['Breizh Cyber', '0 800 200 008', 'Numéro ou adresse', 'Lettre prête à remplir', 'RIB'],
    untold: [],
  },
  {
    who: 'a minor who is blackmailed with images',
    threat: 'sextortion',
    given: [
      ['i.start', 'people'],
      ['safe.now', 'no'],
      ['people', 'images'],
      ['images', 'threat'],
      ['age', 'under18'],
    ],
    needs: ['3018', '119', 'n’envoyez plus rien', 'Take It Down', 'Porter plainte sur place'],
    sheet: ['de 9 h à 23 h', 'jour et nuit', 'Portez plainte : c’est possible à tout âge'],
    untold: ['chantage', 'intime', 'harcèlement', 'sexuel', 'mineur', 'escroquerie'],
  },
  {
    who: 'somebody whose card was used',
    threat: 'card-fraud',
    given: [
      ['i.start', 'debit'],
      ['money', 'card'],
      ['card.have', 'yes'],
      ['card.before', 'none'],
    ],
    needs: ['0 892 705 705', titleOf('payment-dispute'), '13 mois', 'Signaler à Perceval'],
    sheet: ['0,35 €', 'Votre banque', 'Référence', 'Commissariat ou gendarmerie', 'Ce n’est pas une plainte'],
    untold: [],
  },
] as const;

/** Without spaces: lines break elsewhere on paper, and lists have bullets. */
const bare = (text: string) => text.replace(/[\s•]+/g, '');

describe.each(PEOPLE)('$who', (person) => {
  test('finds everything from the plan on the printed pages, in order and uncut', async () => {
    const visitor = await Visitor.arrive(world.browser, 1280);
    await lookInside(visitor.page);
    await catchPrints(visitor.page);
    await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
    await visitor.click(button(/cyber-17/));
    await visitor.find(asks('i.start'));
    if ('audience' in person) await visitor.click({role: 'radio', name: person.audience});
    for (const [question, given] of person.given) await visitor.click(answer(question, given));
    await visitor.find(names(person.threat));
    await visitor.click(button(/^Voir mon plan/));
    await visitor.find(heading('Garder ce plan'));
    await atRest(visitor);
    await unfold(visitor);
    const shown = await visitor.page.evaluate(wordsOfPlan);
    await visitor.click(button('Imprimer'));
    const printed = await readPrint(world.browser, visitor.page);
    const paper = bare(printed.text);

    expect(shown.length).toBeGreaterThan(10);
    for (const words of shown) expect(paper, words).toContain(bare(words));
    const places = person.needs.map((words) => paper.indexOf(bare(words)));
    expect(Math.min(...places), person.needs.join(' · ')).toBeGreaterThanOrEqual(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // In danger one has no time to look for it.
    expect(paper.indexOf(bare('17, police ou gendarmerie'))).toBeLessThan(Math.min(...places));
    // One sheet to act from; how is on the pages after it.
    const [sheet = '', next = ''] = printed.pages.map(bare);
    expect(next.indexOf('Détails')).toBe(0);
    for (const words of person.sheet) expect(sheet, words).toContain(bare(words));
    for (const words of person.untold) expect(sheet.toLowerCase(), words).not.toContain(words);
    expect(paper).not.toContain('nousvousledisons');
    if (person.untold.length > 0) expect(paper).not.toContain(bare(String(names(person.threat).name)));
    expect(printed.cut).toEqual([]);
    // Dated, of a size that one can read, and no sheet nearly empty.
    expect(sheet).toContain(bare(`Écrit le ${today()}`));
    expect(Math.min(...printed.sizes), printed.sizes.join()).toBeGreaterThanOrEqual(8.5);
    expect(printed.filled).toBeGreaterThan(0.45);
    expect(printed.title).toBe('17');
    expect(printed.text).not.toMatch(/undefined|null|NaN|\[object|\*\*|\]\(|`|<[a-z]/);
    // The frame that was printed is gone.
    expect(
      await visitor.page.evaluate(() => window.inside.all().some((each) => each.matches('iframe'))),
    ).toBe(false);
    await visitor.leave();
  });
});

/** The day as French writes it: the first of a month is “1er”. */
function today(): string {
  return new Intl.DateTimeFormat('fr', {dateStyle: 'long'}).format().replace(/^1 /, '1er ');
}

/** Titles, limits, numbers, sites, evidence and the complaint, as the plan on screen has them. */
function wordsOfPlan(): readonly string[] {
  const all = window.inside.all();
  const textsOf = (selector: string) =>
    all.filter((each) => each.matches(selector)).map((each) => (each as HTMLElement).innerText);
  // Whom to reach while somebody is closed depends on the hour: paper does not.
  const numbers = all
    .filter((each) => each.matches('a.wide[href^="tel:"]:not(p.small + a)'))
    .map((each) => (each as HTMLAnchorElement).href.replace(/^tel:/, ''));
  const evidence = all
    .filter((each) => each.matches('.check'))
    .map((each) => (each as HTMLElement).innerText);
  const titles = all
    .filter((each) => each.matches('.action > details > summary > span'))
    .map((each) => (each as HTMLElement).innerText.split('\n')[0] ?? '');
  return [
    ...titles,
    ...textsOf('.action .deadline strong'),
    ...numbers,
    ...evidence,
    ...textsOf('#complaint, #complaint + p, .action summary small:not(.when), .because'),
  ].filter((words) => words.trim());
}
