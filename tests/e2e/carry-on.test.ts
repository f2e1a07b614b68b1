import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, button, heading, names} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

test('the journey continues on another device when its link is opened there', async () => {
  const here = await Visitor.arrive(world.browser, 1280);
  await here.page.goto(`${world.operator.hostOrigin}/bank/`);
  await here.click(button(/cyber-17/));
  for (const [question, given] of [
    ['i.start', 'debit'],
    ['money', 'card'],
    ['card.have', 'yes'],
    ['card.before', 'none'],
  ] as const)
    await here.click(answer(question, given));
  await here.find(names('card-fraud'));
  await here.click(button(/^Voir mon plan/));
  await here.click({role: 'DisclosureTriangle', name: 'Continuer sur un autre appareil'});
  const link = await here.valueOf({role: 'textbox', name: 'Lien pour continuer'});
  await here.leave();

  const there = await Visitor.arrive(world.browser, 360);
  const asked: string[] = [];
  there.page.on('request', (request) => asked.push(request.url()));
  // It goes on in the language in which it was begun.
  await there.page.evaluateOnNewDocument(() =>
    Object.defineProperty(navigator, 'languages', {get: () => ['en-GB']}),
  );
  await there.page.goto(link);
  await there.find(names('card-fraud'));
  // The book has come: nothing moves any more.
  await there.find(button(/^Préciser ma situation/));
  await there.click(button(/^Voir mon plan/));
  await there.find(heading('Votre plan'));
  expect(there.page.url()).toBe(`${world.operator.siteUrl}fr/`);
  // The fragment stays on the device.
  expect(asked.filter((url) => new URL(url).hash !== '' && url !== link)).toEqual([]);
  // Back goes through the answers that it brought.
  await there.page.goBack();
  await there.find(names('card-fraud'));
  await there.leave();
});
