import {expect, test} from 'vitest';

import {inEveryEngine} from './every-engine.js';
import {PLAIN_HOST} from './tab.js';
import {STAND_IN, askForHelp, goToTheEnd, launcherWords} from './ways.js';

import type {HostPage} from '../support/host-page.js';
import type {Visitor} from './visitor.js';

/** How something of the module is drawn, and how far it is from each edge of the window. */
interface Look {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly isHit: boolean;
  readonly fontSize: string;
  readonly direction: string;
  readonly writingMode: string;
}

const look = ({tab}: Visitor, which: string) =>
  tab.run(`(() => {
    const found = window.inside.all().find((each) => each.matches(${JSON.stringify(which)}));
    const {left, top, right, bottom} = found.getBoundingClientRect();
    const {fontSize, direction, writingMode} = getComputedStyle(found);
    const edges = {left, top, right: innerWidth - right, bottom: innerHeight - bottom};
    return {...edges, isHit: window.inside.isHit(found), fontSize, direction, writingMode};
  })()`) as Promise<Look>;

const style = (css: string): HostPage => ({head: `<style>${css}</style>`});

/** The panel is all in the window, and what it says can be read and pressed. */
async function expectPanelInWindow(visitor: Visitor) {
  const panel = await look(visitor, 'dialog');
  for (const edge of ['left', 'top', 'right', 'bottom'] as const)
    expect(panel[edge]).toBeGreaterThanOrEqual(0);
  expect(await look(visitor, 'h1')).toMatchObject({
    isHit: true,
    fontSize: '32px',
    writingMode: 'horizontal-tb',
  });
}

inEveryEngine((world) => {
  test.each<HostPage & {what: string}>([
    {what: 'a page in quirks mode', doctype: ''},
    {what: 'a reset of everything', ...style('* {all: unset !important}')},
    {what: 'a reset to the page’s own values', ...style('* {all: revert !important}')},
    {
      what: 'hidden buttons and dialogs',
      ...style('button, dialog, cyber-17, [role] {display: none !important; opacity: 0 !important}'),
    },
    {what: 'letters of no size', ...style('html, body {font-size: 0; line-height: 0}')},
    {what: 'vertical writing', ...style('html {writing-mode: vertical-rl}')},
  ])(
    'the launcher stays on top in its corner and the panel inside the window under $what',
    async ({what: _, ...page}) => {
      const visitor = await world.visit(page);
      const launcher = await look(visitor, '[part=launcher]');
      expect(launcher).toMatchObject({isHit: true, fontSize: '16px', direction: 'ltr'});
      expect([launcher.right, launcher.bottom].map(Math.round)).toEqual([20, 20]);
      await askForHelp(visitor);
      await expectPanelInWindow(visitor);
      expect(await visitor.wrong()).toEqual([]);
    },
  );

  test('a right-to-left page shows the launcher on the left and the panel inside the window', async () => {
    const visitor = await world.visit({html: 'lang="fr" dir="rtl"'});
    const launcher = await look(visitor, '[part=launcher]');
    expect(launcher.isHit).toBe(true);
    expect([launcher.left, launcher.bottom].map(Math.round)).toEqual([20, 20]);
    await askForHelp(visitor);
    await expectPanelInWindow(visitor);
    expect(await visitor.wrong()).toEqual([]);
  });

  test('an XHTML page, where Lit cannot render, shows the link and the emergency numbers without an error', async () => {
    const visitor = await world.visit({
      type: 'application/xhtml+xml',
      doctype: '',
      html: 'xmlns="http://www.w3.org/1999/xhtml" lang="fr"',
    });
    await visitor.click(await launcherWords(visitor));
    // At once in Firefox; after five seconds in WebKitGTK, which neither runs a
    // module script of an XML document nor says that it did not.
    await visitor.until(STAND_IN, 'the link and the numbers');
    expect(await visitor.wrong()).toEqual([]);
  });

  test('the whole journey works on a page without HTTPS, and so without WebCrypto', async () => {
    const visitor = await world.arrive();
    const url = new URL(world.site.publish({}));
    url.host = PLAIN_HOST;
    url.port = '';
    await visitor.goTo(url.href);
    expect(await visitor.tab.run('isSecureContext || crypto.subtle !== undefined')).toBe(false);
    await goToTheEnd(visitor);
    expect(await visitor.wrong()).toEqual([]);
  });
});
