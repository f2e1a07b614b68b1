import {expect, test} from 'vitest';

import {labelOf, word} from '../support/words.js';
import {inEveryEngine} from './every-engine.js';
import {cut, held, missing, portal} from './fates.js';
import {STAND_IN, askForHelp, launcherWords} from './ways.js';

import type {Fate} from './fates.js';

const FATES = [
  {what: 'is missing', fate: missing},
  {what: 'is a captive portal', fate: portal},
  {what: 'is cut off', fate: cut},
];

const LINK_ALONE = `document.querySelector('cyber-17 > a')?.checkVisibility() && !customElements.get('cyber-17')`;

inEveryEngine((world) => {
  const linkStays = async (fate: Fate) => {
    const visitor = await world.arrive();
    world.site.meddle('loader.', fate);
    await visitor.tab.open(world.site.publish({}));
    await visitor.until(LINK_ALONE, 'the link');
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Not once: Firefox itself asks ten times where the connection is cut off.
    expect(new Set(world.site.asked.map(({path}) => path))).toEqual(new Set(['/v1/loader.js']));
    expect(await visitor.tab.run(LINK_ALONE)).toBe(true);
    expect(await visitor.wrong()).toEqual([]);
  };

  test.each(FATES)('if the loader $what, the host’s link stays and no error is thrown', ({fate}) =>
    linkStays(fate),
  );

  // The driver of WebKitGTK answers nothing while a script of the page is on its way.
  test.skipIf(world.engine === 'WebKitGTK')(
    'if the loader never answers, the host’s link stays and no error is thrown',
    () => linkStays(held().fate),
  );

  test.each(FATES)('if the panel $what, the link and the emergency numbers show', async ({fate}) => {
    const visitor = await world.visit({});
    world.site.meddle('panel.', fate);
    await visitor.click(await launcherWords(visitor));
    await visitor.until(STAND_IN, 'the link and the numbers');
    expect(await visitor.wrong()).toEqual([]);
  });

  test.each(FATES)('if the panel $what, it opens on the second click', async ({fate}) => {
    const visitor = await world.visit({});
    world.site.meddle('panel.', fate);
    await visitor.click(await launcherWords(visitor));
    await visitor.until(STAND_IN, 'the link and the numbers');
    world.site.begin();
    await askForHelp(visitor);
    expect(await visitor.tab.run(STAND_IN)).toBe(false);
    expect(await visitor.wrong()).toEqual([]);
  });

  test('if the panel does not answer, the link and the emergency numbers show after five seconds until it replaces them', async () => {
    const visitor = await world.visit({});
    const {fate, letGo} = held();
    world.site.meddle('panel.', fate);
    const words = await launcherWords(visitor);
    await visitor.click(words);
    const clicked = Date.now();
    await visitor.until(STAND_IN, 'the link and the numbers');
    expect(Date.now() - clicked).toBeGreaterThan(4_500);
    expect(Date.now() - clicked).toBeLessThan(6_500);
    letGo();
    await visitor.atHeading(labelOf('i.start'));
    expect(await visitor.tab.run(STAND_IN)).toBe(false);
    expect(await visitor.wrong()).toEqual([]);
  });

  test.each(FATES)('if the next code file $what, trying again loads it', async ({fate}) => {
    const visitor = await world.visit({});
    world.site.meddle('diagnosis.', fate);
    await askForHelp(visitor);
    await visitor.click(labelOf('i.start', 'message'));
    await visitor.atHeading(word('start.trouble'));
    world.site.begin();
    await visitor.click(word('start.retry'));
    await visitor.atHeading(labelOf('msg.who'));
    expect(await visitor.wrong()).toEqual([]);
  });
});
