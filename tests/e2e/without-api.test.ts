import {afterAll, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, launcher} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {button, heading, names, titleOf} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld({without: ['api']});
});

afterAll(() => world.end());

test('the journey still ends in a threat, first actions and phone numbers while the API is down', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(launcher);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  await visitor.find({role: 'link', name: /^Appeler le 0 892 705 705/});
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find(heading('Votre plan'));
  await visitor.find({role: 'StaticText', name: /conseils détaillés n’ont pas pu arriver/});
  const actions = (await visitor.see()).filter(({role}) => role === 'checkbox');
  expect(actions.map(({name}) => name)).toEqual(
    ['card-block', 'payment-dispute'].map((id) => expect.stringContaining(titleOf(id))),
  );
  await visitor.leave();
});
