import {afterAll, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, launcher} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading, names, titleOf} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Somebody whose card was used, at the name of what happened. */
async function visitOutcome(prepare?: (visitor: Visitor) => Promise<unknown>) {
  const visitor = await Visitor.arrive(world.browser, 360);
  await prepare?.(visitor);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(launcher);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.find(names('card-fraud'));
  return visitor;
}

const tickOf = (action: string) => ({role: 'checkbox', name: `Fait : ${titleOf(action)}`}) as const;

/** Whether a box is ticked, as a screen reader says it. */
async function isTicked({page}: Visitor, name: string) {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const box = nodes.find(
    (each) => each.role?.value === 'checkbox' && String(each.name?.value).replace(/\s+/g, ' ') === name,
  );
  return box?.properties?.find((property) => property.name === 'checked')?.value.value;
}

test('a panel closed half-way reopens at the same question', async () => {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'debit'));
  await visitor.find(asks('money'));
  await visitor.click(button('Fermer'));
  await visitor.click(button(/cyber-17/));
  await visitor.findFocused(asks('money'));
  await visitor.click(button('Retour'));
  await visitor.find(asks('i.start'));
  await visitor.leave();
});

test('ticked actions stay ticked after the panel is closed and reopened', async () => {
  const visitor = await visitOutcome();
  await visitor.click(button(/^Voir mon plan/));
  await visitor.click(tickOf('card-block'));
  await visitor.find({role: 'StaticText', name: /^Actions faites : 1 sur/});
  await visitor.page.keyboard.press('Escape');
  await visitor.click(button(/cyber-17/));
  const plan = await visitor.find(heading('Votre plan'));
  expect(plan.focused).toBe(true);
  await visitor.find({role: 'StaticText', name: /^Actions faites : 1 sur/});
  expect(await isTicked(visitor, tickOf('card-block').name)).toBe('true');
  await visitor.leave();
});

test('losing the network half-way keeps the threat, the first action and the numbers, and the full plan loads once it is back', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  // The book is asked for while the visitor answers: here it does not come.
  await visitor.page.setRequestInterception(true);
  let isCut = true;
  visitor.page.on('request', (request) => {
    const isAdvice = request.url().startsWith(world.operator.apiOrigin);
    void (isCut && isAdvice ? request.abort('internetdisconnected') : request.continue());
  });
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'debit'));
  await visitor.click(answer('money', 'card'));
  await visitor.find(asks('card.have'));
  await visitor.page.waitForNetworkIdle();
  await visitor.page.setOfflineMode(true);

  await visitor.click(answer('card.have', 'yes'));
  await visitor.click(answer('card.before', 'none'));
  await visitor.find(names('card-fraud'));
  await visitor.find(heading(titleOf('card-block')));
  await visitor.find({role: 'link', name: /^Appeler le 0 892 705 705/});
  await visitor.find({role: 'link', name: /^17, /});
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find({role: 'StaticText', name: /conseils détaillés n’ont pas pu arriver/});
  await visitor.find(tickOf('card-block'));

  isCut = false;
  await visitor.page.setOfflineMode(false);
  await visitor.click(button('Réessayer'));
  await visitor.find(heading('Garder ce plan'));
  await visitor.find({role: 'DisclosureTriangle', name: 'Les mots difficiles'});
  await visitor.leave();
});

test('the journey works without an error on a page that blocks all storage', async () => {
  const errors: string[] = [];
  const visitor = await visitOutcome(async ({page}) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {get: refuse, configurable: true});
      }
      Object.defineProperty(document, 'cookie', {get: refuse, set: refuse, configurable: true});
      Object.defineProperty(navigator, 'serviceWorker', {get: refuse, configurable: true});
    });
  });
  await visitor.click(button(/^Voir mon plan/));
  await visitor.find(heading('Garder ce plan'));
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Laisser un message, ou reprendre une conversation'));
  await visitor.click(button('Ouvrir sans rien transmettre'));
  await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
  expect(errors).toEqual([]);
  await visitor.leave();
});

test('nothing is stored after visiting the plan and the chat', async () => {
  const visitor = await visitOutcome();
  await visitor.click(button(/^Voir mon plan/));
  await visitor.click(tickOf('card-block'));
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Laisser un message, ou reprendre une conversation'));
  await visitor.click(button('Transmettre et ouvrir le tchat'));
  await visitor.find({role: 'StaticText', name: /Personne ne peut vous répondre ici/});
  for (const frame of visitor.page.frames()) {
    const kept = await frame.evaluate(async () => ({
      cookies: document.cookie,
      local: {...localStorage},
      session: {...sessionStorage},
      databases: await indexedDB.databases(),
      caches: window.isSecureContext ? await caches.keys() : [],
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      name: window.name,
      state: history.state as unknown,
    }));
    expect(kept, frame.url()).toEqual({
      cookies: '',
      local: {},
      session: {},
      databases: [],
      caches: [],
      workers: 0,
      name: '',
      state: null,
    });
  }
  expect(await visitor.page.browserContext().cookies()).toEqual([]);
  await visitor.leave();
});
