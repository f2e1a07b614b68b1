import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, launcher} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {names} from '../support/words.js';

import type {World} from '../support/origins.js';

const TO_BLACKMAIL = [
  ['i.start', 'people'],
  ['safe.now', 'no'],
  ['people', 'images'],
  ['images', 'threat'],
  ['age', 'under18'],
] as const;

/** A Saturday in November: hours of Paris. */
const NOON = '2026-11-28T11:00:00Z';
const TWO_IN_THE_MORNING = '2026-11-28T01:00:00Z';

/** A device on which it is always that time. */
function stopClock(now: number) {
  const Real = Date;
  class Stopped extends Real {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(now);
      else super(...(given as [number]));
    }
    static override now() {
      return now;
    }
  }
  window.Date = Stopped as DateConstructor;
}

/** The links that call, by their names, in the order of their list. */
async function callsOf(visitor: Visitor): Promise<readonly string[]> {
  return (await visitor.see()).flatMap(({role, name}) =>
    role === 'link' && /\d{3}/.test(name) ? [name] : [],
  );
}

describe.each([
  {api: 'running', without: []},
  {api: 'down', without: ['api'] as const},
])('with the API $api,', ({without}) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld({without});
  });

  afterAll(() => world.end());

  async function outcomeAt(time: string, way: Parameters<typeof answerAll>[1], threat: string) {
    const visitor = await Visitor.arrive(world.browser, 360, 740);
    await visitor.page.evaluateOnNewDocument(stopClock, Date.parse(time));
    await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
    await visitor.click(launcher);
    await answerAll(visitor, way);
    await visitor.find(names(threat));
    await visitor.find({role: 'link', name: /^Appeler/});
    return visitor;
  }

  test('a child blackmailed at two in the morning is sent to who answers, and no number stands twice', async () => {
    const visitor = await outcomeAt(TWO_IN_THE_MORNING, TO_BLACKMAIL, 'sextortion');
    const calls = await callsOf(visitor);
    const own = calls.slice(calls.findIndex((name) => name.startsWith('Appeler le 119')));
    expect(own).toEqual([
      'Appeler le 119 Enfance en danger',
      'Appeler le 3114 Prévention du suicide',
      '3018',
    ]);
    await visitor.find({role: 'StaticText', name: /Fermé maintenant\. Ouvre à 9 h\./});
    await visitor.leave();
  });

  test('at noon the same child is sent to 3018', async () => {
    const visitor = await outcomeAt(NOON, TO_BLACKMAIL, 'sextortion');
    const calls = await callsOf(visitor);
    expect(calls.find((name) => name.startsWith('Appeler'))).toMatch(/^Appeler le 3018/);
    await visitor.leave();
  });

  test('the paid line has its price on the button, and the bank is said to answer at night', async () => {
    const visitor = await outcomeAt(TWO_IN_THE_MORNING, TO_CARD_FRAUD, 'card-fraud');
    await visitor.find({
      role: 'link',
      name: /^Appeler le 0 892 705 705 0,35 €\/min \+ prix d’un appel/,
    });
    await visitor.find({role: 'StaticText', name: /Jour et nuit : son numéro de blocage/});
    await visitor.leave();
  });
});
