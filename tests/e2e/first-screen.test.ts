import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading, names} from '../support/words.js';
import {lookInside} from '../support/inside.js';

import type {World} from '../support/origins.js';
import type {Control} from '../support/visitor.js';

const WIDTH = 360;
const HEIGHT = 740;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Someone with a phone: touch, no mouse, no keyboard. */
async function withPhone(page: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(world.browser, WIDTH, HEIGHT);
  await visitor.page.setViewport({width: WIDTH, height: HEIGHT, hasTouch: true, isMobile: true});
  await lookInside(visitor.page);
  await visitor.page.goto(`${world.operator.hostOrigin}/${page}/`);
  return visitor;
}

/** Nobody reads a question faster, in milliseconds: a quicker second tap is one gesture with the first. */
const READING_MS = 600;

async function tap(visitor: Visitor, control: Control) {
  await visitor.find(control);
  await new Promise((resolve) => setTimeout(resolve, READING_MS));
  const element = await visitor.element(control);
  await element.scrollIntoView();
  await element.tap();
}

/** The controls that match, and are on screen whole. */
const onScreen = ({page}: Visitor, selector: string) =>
  page.evaluate(
    (wanted, height) =>
      window.inside
        .all()
        .filter((each) => each.matches(wanted))
        .filter((each) => {
          const {top, bottom} = each.getBoundingClientRect();
          return top >= 0 && bottom <= height;
        })
        .map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    selector,
    HEIGHT,
  );

describe('on a phone of 360 by 740 px', () => {
  test.each(['width=device-width, initial-scale=1', 'width=device-width'])(
    'a page that is wider than the screen does not cut the panel: %s',
    async (viewport) => {
      const visitor = await withPhone('bank');
      await visitor.page.evaluate((content) => {
        document.querySelector<HTMLMetaElement>('meta[name=viewport]')!.content = content;
        const wide = document.createElement('div');
        wide.style.cssText = 'width: 900px; height: 40px';
        document.body.prepend(wide);
      }, viewport);
      await visitor.page.waitForFunction(() => innerWidth >= 900);
      await visitor.page.evaluate(() => void document.querySelector('cyber-17')!.open());
      await visitor.find(asks('i.start'));
      await visitor.page.waitForFunction(() => {
        const dialog = window.inside.all().find((each) => each.matches('dialog[open]'));
        const {width, height} = dialog!.getBoundingClientRect();
        return Math.abs(width - visualViewport!.width) < 1 && Math.abs(height - visualViewport!.height) < 1;
      });
      await visitor.leave();
    },
  );

  test('the first screen holds eight answers, all of one height', async () => {
    const visitor = await withPhone('bank');
    await tap(visitor, button(/cyber-17/));
    await visitor.find(asks('i.start'));
    // The panel rises into its place.
    await expect.poll(async () => (await onScreen(visitor, '.answer')).length).toBeGreaterThanOrEqual(8);
    const heights = await visitor.page.evaluate(() =>
      window.inside
        .all()
        .filter((each) => each.matches('.answer'))
        .map((each) => Math.round(each.getBoundingClientRect().height)),
    );
    expect(new Set(heights).size).toBe(1);
    await visitor.leave();
  });

  test('the numbers of danger have words, and the other languages are on the first screen', async () => {
    const visitor = await withPhone('bank');
    await tap(visitor, button(/cyber-17/));
    await visitor.find(asks('i.start'));
    expect(await onScreen(visitor, 'nav a')).toEqual(['17 Police', '112 Urgences', '114 Par SMS']);
    expect(await onScreen(visitor, '.languages button')).toContain('English');
    await visitor.leave();
  });

  test('no answer looks chosen that was not, wherever the finger was before', async () => {
    const visitor = await withPhone('bank');
    await tap(visitor, button(/cyber-17/));
    for (const [question, given] of [
      ['i.start', 'people'],
      ['safe.now', 'no'],
      ['people', 'images'],
    ] as const) {
      await visitor.find(asks(question));
      await tap(visitor, answer(question, given));
    }
    await visitor.find(asks('images'));
    // What a finger leaves on the answer where it was.
    const fills = await visitor.page.evaluate(() =>
      window.inside
        .all()
        .filter((each) => each.matches('.answer'))
        .map((each) => getComputedStyle(each).backgroundColor),
    );
    expect(fills.length).toBeGreaterThan(2);
    expect(new Set(fills).size).toBe(1);
    await visitor.leave();
  });

  test('on a page of its own it has no margin, and the exit and the numbers stay on screen', async () => {
    const visitor = await withPhone('page');
    await visitor.find(asks('i.start'));
    const {page} = visitor;
    const bounds = () =>
      page.evaluate(() =>
        window.inside
          .all()
          .filter((each) => each.matches('section.page, .bar'))
          .map((each) => each.getBoundingClientRect())
          .map(({left, right, top}) => ({left, right, top: Math.max(0, Math.round(top))})),
      );
    expect((await bounds()).map(({left, right}) => [left, right])).toEqual([
      [0, WIDTH],
      [0, WIDTH],
    ]);
    await page.evaluate(() => window.scrollTo(0, 300));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await onScreen(visitor, 'nav a')).toHaveLength(3);
    expect(await onScreen(visitor, '.leave')).toEqual(['Quitter vite']);
    await visitor.leave();
  });

  test.each([
    {
      name: 'card fraud',
      page: 'bank',
      way: [
        ['i.start', 'debit'],
        ['money', 'card'],
        ['card.have', 'yes'],
        ['card.before', 'none'],
      ],
      threat: 'card-fraud',
    },
    {
      name: 'sextortion',
      page: 'dating',
      way: [
        ['i.start', 'people'],
        ['safe.now', 'no'],
        ['people', 'images'],
        ['images', 'threat'],
        ['age', 'under18'],
      ],
      threat: 'sextortion',
    },
    {
      name: 'a parcel text',
      page: 'shop',
      way: [
        ['i.start', 'message'],
        ['msg.who', 'parcel'],
        ['did', 'card'],
      ],
      threat: 'smishing',
    },
  ] as const)(
    '$name comes to a call button on screen in five taps from the open launcher',
    async ({page, way, threat}) => {
      const visitor = await withPhone(page);
      await tap(visitor, button(/cyber-17/));
      let taps = 0;
      for (const [question, given] of way) {
        await visitor.find(asks(question));
        await tap(visitor, answer(question, given));
        taps += 1;
        if (question !== 'did') continue;
        await tap(visitor, button('Continuer'));
        taps += 1;
      }
      expect(taps).toBeLessThanOrEqual(5);
      await visitor.find(threat === 'smishing' ? heading(/^Un faux SMS/) : names(threat));
      await expect.poll(() => onScreen(visitor, 'a.button.go[href^="tel:"]')).toHaveLength(1);
      await visitor.leave();
    },
  );
});
