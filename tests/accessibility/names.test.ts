import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {unfold, walk} from '../support/walk.js';
import {begins, button, word} from '../support/words.js';

import type {World} from '../support/origins.js';
import type {Visitor} from '../support/visitor.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Roles of what is operated. */
const OPERATED = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'Date',
  'DisclosureTriangle',
  'Iframe',
]);

/** Signs that nobody speaks. */
const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every control with the name that assistive technology has of it, and the label that is seen. */
async function named({page}: Visitor) {
  const client = await page.createCDPSession();
  try {
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const operated = nodes.filter(({ignored, role}) => !ignored && OPERATED.has(String(role?.value)));
    return await Promise.all(
      operated.map(async ({name, role, backendDOMNodeId}) => {
        const {object} = await client.send('DOM.resolveNode', {backendNodeId: backendDOMNodeId!});
        const {result} = await client.send('Runtime.callFunctionOn', {
          objectId: object.objectId!,
          functionDeclaration: 'function () { return window.inside.label(this); }',
          returnByValue: true,
        });
        return {role: String(role?.value), name: String(name?.value ?? ''), label: String(result.value)};
      }),
    );
  } finally {
    await client.detach();
  }
}

test('every control has an accessible name that contains its visible label', async () => {
  await walk(world, {width: 1280}, async (visitor, {view}) => {
    await unfold(visitor);
    const controls = await named(visitor);
    const shown = await visitor.page.evaluate(() => window.inside.controls().length);
    expect(controls.length, view).toBeGreaterThanOrEqual(shown);
    for (const {role, name, label} of controls) {
      expect(spoken(name), `${view}: ${role} “${label}”`).not.toBe('');
      expect(spoken(name), `${view}: ${role}`).toContain(spoken(label));
    }
  });
});

/** What live regions say from now on, in order. */
async function listen({page}: Visitor) {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, {said});
    for (const root of window.inside.roots()) {
      for (const region of root.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]')) {
        const isPolite = region.matches('[role=status], [aria-live=polite]');
        new MutationObserver(() =>
          said.push(`${isPolite ? '' : 'assertive: '}${region.innerText.replace(/\s+/g, ' ').trim()}`),
        ).observe(region, {childList: true, characterData: true, subtree: true});
      }
    }
  });
  return () => page.evaluate(() => (window as unknown as {said: string[]}).said.filter(Boolean));
}

test('copying, ticking and search results are announced politely in live regions that already existed', async () => {
  await walk(world, {width: 1280}, async (visitor, {view}) => {
    if (view === 'the plan') {
      await visitor.page
        .browserContext()
        .overridePermissions(world.operator.hostOrigin, ['clipboard-sanitized-write']);
      const said = await listen(visitor);
      await visitor.click(button(word('plan.copy')));
      await visitor.find({role: 'StaticText', name: word('plan.copied')});
      expect(await said()).toEqual([word('plan.copied')]);
      await visitor.click({role: 'checkbox', name: begins('plan.tick')});
      await expect.poll(said).toContainEqual(expect.stringMatching(/^Actions faites : 1 sur \d+$/));
    }
    if (view === 'the providers') {
      const said = await listen(visitor);
      await visitor.click({role: 'textbox', name: word('providers.postcode')});
      await visitor.page.keyboard.press('Backspace');
      await visitor.page.keyboard.press('Enter');
      await expect.poll(said).toContainEqual(word('providers.wrong'));
      const field = await visitor.find({role: 'textbox', name: word('providers.postcode')});
      expect(field.focused).toBe(true);
      await visitor.page.keyboard.type('0');
      await visitor.page.keyboard.press('Enter');
      await expect.poll(said).toContainEqual(expect.stringMatching(/^Techniciens pour .+ : \d+\./));
      expect((await said()).filter((each) => each.startsWith('assertive'))).toEqual([]);
    }
  });
});
