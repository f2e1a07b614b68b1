import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {askForHelp, launcher, lookAt, lookAtPanel} from '../support/look.js';
import {startHost} from './host.js';

import type {HostPage} from '../support/host-page.js';
import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const style = (css: string): HostPage => ({head: `<style>${css}</style>`});

/** The place of the panel in a window of 1280 × 800: at the end, 16 px from the edges. */
const SHEET = {x: 688, y: 16, width: 576, height: 768};

/** The launcher's distance from the corner of the window. */
const fromCorner = ({x, y, width, height}: {x: number; y: number; width: number; height: number}) => ({
  right: Math.round(1280 - x - width),
  bottom: Math.round(800 - y - height),
});

describe('the launcher stays in its corner and the panel stays readable under', () => {
  test.each<HostPage & {what: string}>([
    {what: 'a reset of everything', ...style('* {all: unset !important}')},
    {what: 'a reset to the page’s own values', ...style('* {all: revert !important}')},
    {
      what: 'hidden buttons, dialogs and unknown elements',
      ...style(
        'button, dialog, main, header, cyber-17, [role] {display: none !important; opacity: 0 !important}',
      ),
    },
    {what: 'letters of no size', ...style('html {font-size: 0} body {font-size: 0; line-height: 0}')},
    {
      what: 'inherited poison',
      ...style(
        'body {white-space: nowrap; text-indent: -9999px; letter-spacing: 1em; word-spacing: 1em; ' +
          'text-transform: uppercase; visibility: hidden; pointer-events: none; user-select: none; ' +
          'text-align: right; color: transparent; cursor: none; font-variant: small-caps}',
      ),
    },
    {
      what: 'inherited poison on the element itself',
      ...style(
        'cyber-17 {font-size: 0 !important; white-space: nowrap !important; visibility: hidden !important; ' +
          'text-indent: -9999px !important; pointer-events: none !important; position: static !important; ' +
          'transform: scale(.1) !important; filter: blur(9px) !important; zoom: .1 !important}',
      ),
    },
    {what: 'a root font of 10 px', ...style('html {font-size: 62.5%}')},
    {what: 'a root font of 1 px', ...style('html {font-size: 1px}')},
    {what: 'a dark scheme', ...style(':root {color-scheme: dark; background: #000}')},
    {what: 'vertical writing', ...style('html {writing-mode: vertical-rl}')},
    {what: 'quirks mode', doctype: ''},
    {
      what: 'a frame of the page’s own for everything',
      ...style('* {box-sizing: content-box; border: 9px solid red; margin: 9px}'),
    },
  ])('$what', async ({what: _, ...page}) => {
    const {visitor, errors, leave} = await host.visit(page);
    const button = await lookAt(visitor, launcher);
    expect(button).toMatchObject({isOnTop: true, isInView: true, fontSize: '16px', direction: 'ltr'});
    expect(fromCorner(button.box)).toEqual({right: 20, bottom: 20});

    await askForHelp(visitor);
    const {heading, box} = await lookAtPanel(visitor);
    expect(box).toEqual(SHEET);
    expect(heading).toMatchObject({
      isOnTop: true,
      isInView: true,
      fontSize: '32px',
      direction: 'ltr',
      writingMode: 'horizontal-tb',
      whiteSpace: 'normal',
      textIndent: '0px',
    });
    expect(errors).toEqual([]);
    await leave();
  });
});

describe('the panel stays inside the window, whatever happens to its ancestors, under', () => {
  test.each([
    {what: 'a transform', css: 'body {transform: rotate(3deg) scale(.9)}'},
    {what: 'a filter', css: 'body {filter: grayscale(1)}'},
    {what: 'containment', css: 'body {contain: layout paint; block-size: 700px}'},
    {what: 'a box that clips', css: 'body {position: relative; overflow: hidden; block-size: 700px}'},
    {what: 'content visibility', css: 'body {content-visibility: auto}'},
    {what: 'a perspective', css: 'body {perspective: 400px; will-change: transform}'},
    {what: 'an opacity', css: 'body {opacity: .1}'},
    {what: 'a container', css: 'body {container-type: size; block-size: 700px}'},
    {what: 'a stacking context of the lowest kind', css: 'body {position: relative; z-index: -1}'},
  ])('$what', async ({css}) => {
    const {visitor, errors, leave} = await host.visit(style(css));
    await askForHelp(visitor);
    const {heading, box} = await lookAtPanel(visitor);
    expect(box).toEqual(SHEET);
    expect(heading).toMatchObject({isOnTop: true, isInView: true, fontSize: '32px'});
    expect(errors).toEqual([]);
    await leave();
  });
});

test('a right-to-left page shows the launcher and the panel on the left', async () => {
  const {visitor, leave} = await host.visit({html: 'lang="ar" dir="rtl"'});
  const {box: corner} = await lookAt(visitor, launcher);
  expect(corner.x).toBe(20);
  await visitor.click(launcher);
  const {box} = await lookAt(visitor, {role: 'dialog', name: 'cyber-17'});
  expect(box.x).toBe(16);
  await leave();
});

test('the panel stays inside the window on a zoomed page', async () => {
  const {visitor, leave} = await host.visit(style('html {zoom: 1.5}'));
  await askForHelp(visitor);
  const {heading, box} = await lookAtPanel(visitor);
  expect(heading).toMatchObject({isOnTop: true, isInView: true});
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1280);
  await leave();
});

test('an overlay with the highest z-index, added after the panel opens, lies under the panel', async () => {
  const {visitor, page, leave} = await host.visit({});
  await askForHelp(visitor);
  await page.evaluate(() => {
    const overlay = document.createElement('div');
    overlay.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
    document.body.append(overlay);
  });
  const {heading} = await lookAtPanel(visitor);
  expect(heading.isOnTop).toBe(true);
  await leave();
});

test('an XHTML page, where Lit cannot render, shows the link and the emergency numbers without an error', async () => {
  const {visitor, errors, leave} = await host.visit({
    type: 'application/xhtml+xml',
    doctype: '',
    html: 'xmlns="http://www.w3.org/1999/xhtml" lang="fr"',
  });
  await visitor.click(launcher);
  for (const name of ['Être aidé sur 17cyber.gouv.fr', '17', '112', '114'])
    await visitor.find({role: 'link', name});
  expect(errors).toEqual([]);
  await leave();
});
