import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {lookInside} from '../support/inside.js';
import {TO_CARD_FRAUD} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, begins, button, heading, names, word} from '../support/words.js';

import type {Control} from '../support/visitor.js';
import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Someone at an outcome in the page of the counter. */
async function arrive(width: number, height: number): Promise<Visitor> {
  const visitor = await Visitor.arrive(world.browser, width, height);
  await lookInside(visitor.page);
  await visitor.page.goto(`${world.operator.siteUrl}fr/`);
  for (const [question, given] of TO_CARD_FRAUD) await visitor.click(answer(question, given));
  return visitor;
}

/** Waits until the page stands still, and says where the heading is between the bar and the foot of the window. */
async function whereIs(visitor: Visitor, control: Control) {
  await visitor.find(control);
  await visitor.page.waitForNetworkIdle({idleTime: 500});
  const element = await visitor.element(control);
  return element.evaluate(async (each) => {
    let last = NaN;
    while (last !== scrollY) {
      last = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const bar = window.inside.all().find(({className}) => className === 'bar')!;
    const {top, bottom} = each.getBoundingClientRect();
    return {top, bottom, bar: bar.getBoundingClientRect().bottom};
  });
}

const officerButton = button(/^Parler à un agent/);

describe.each([
  {width: 360, height: 740},
  {width: 1280, height: 800},
])('in the page of a $width px screen,', ({width, height}) => {
  test('each view on the way to the chat and back begins in sight', async () => {
    const visitor = await arrive(width, height);
    const seen = async (control: Control) => {
      const place = await whereIs(visitor, control);
      const said = String(control.name);
      expect(place.top, said).toBeGreaterThanOrEqual(place.bar);
      expect(place.bottom, said).toBeLessThanOrEqual(height);
    };
    await seen(names('card-fraud'));
    const chat = heading(word('officer.title'));
    await visitor.click(button(begins('outcome.officer')));
    await seen(chat);
    await visitor.click(button(word('officer.case')));
    await seen(heading(word('handover.title')));
    await visitor.click(button('Ouvrir sans rien transmettre'));
    await seen(chat);
    await visitor.click(button(word('officer.plan')));
    await seen(heading(word('plan.title')));
    await visitor.click(officerButton);
    await seen(chat);
    await visitor.click(button(word('start.back')));
    await seen(names('card-fraud'));
    await visitor.leave();
  });
});
