import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {LINK} from '../support/host-page.js';
import {answerAll, askForHelp} from '../support/look.js';
import {Visitor} from '../support/visitor.js';
import {answer, button, heading, names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';
import type {CDPSession, Frame, Page} from 'puppeteer-core';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** A frame as its visitor has it, though a process of its own may draw it. */
function visitorIn(page: Page, frame: Frame): Visitor {
  const {client, _id: frameId} = frame as unknown as {client: CDPSession; _id: string};
  const session = {
    send: (method: 'Accessibility.getFullAXTree') => client.send(method, {frameId}),
    detach: () => undefined,
  };
  const inside = {createCDPSession: () => session, mainFrame: () => frame, keyboard: page.keyboard};
  return Visitor.at(inside as unknown as Page);
}

/** A page of a host that shows a page with our tag in a frame with that sandbox. */
async function visitFramed(sandbox: string) {
  const inner = host.publish({body: '<h2>Assistance</h2>'});
  const visit = await host.visit({
    tag: '',
    script: '',
    body: `<iframe title="Assistance" width="600" height="700" sandbox="${sandbox}" src="${inner}"></iframe>`,
  });
  const frame = await visit.page.waitForFrame((frame) => frame.url() === inner);
  return {...visit, frame, inside: visitorIn(visit.page, frame)};
}

describe.each([
  {sandbox: 'allow-scripts', origin: 'null'},
  {sandbox: 'allow-scripts allow-same-origin', origin: 'its own'},
])('in a frame with the sandbox «$sandbox»', ({sandbox, origin}) => {
  test('the journey goes through every kind of answer to the plan, a provider search and the chat', async () => {
    const {inside, frame, errors, leave} = await visitFramed(sandbox);
    expect(await frame.evaluate(() => self.origin)).toBe(
      origin === 'null' ? 'null' : host.operator.hostOrigin,
    );
    await askForHelp(inside);
    await answerAll(inside, [
      ['i.start', 'message'],
      ['msg.who', 'bank'],
      ['bank.contact', 'talked'],
    ]);
    await inside.click(answer('bank.did', 'approved'));
    await inside.click(answer('bank.did', 'remote'));
    await inside.click(button('Continuer'));
    await inside.findFocused(names('fake-bank-adviser'));
    await inside.click(button(/^Voir mon plan/));
    await inside.find(heading('Votre plan'));
    await inside.click(button(/^Trouver un technicien/));
    await inside.fill({role: 'textbox', name: 'Votre code postal'}, '35000');
    await inside.click(button('Chercher'));
    await inside.find({role: 'link', name: /^Appeler le 0/});
    await inside.click(button('Retour au plan'));
    await inside.click(button(/^Parler à un agent/));
    await inside.click(button('Laisser un message, ou reprendre une conversation'));
    await inside.click(button('Ouvrir sans rien transmettre'));
    await inside.find({role: 'Iframe', name: /./});
    expect(errors).toEqual([]);
    await leave();
  });
});

test('the host’s link stays in a frame whose sandbox allows no script', async () => {
  const {inside, errors, leave} = await visitFramed('');
  await inside.find({role: 'link', name: LINK});
  expect(errors).toEqual([]);
  await leave();
});
