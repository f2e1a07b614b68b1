import {expect, test} from 'vitest';

import {labelOf} from '../support/words.js';
import {inEveryEngine} from './every-engine.js';
import {answerOnce, askForHelp, launcherWords} from './ways.js';

import type {Visitor} from './visitor.js';

const PAGE = {
  head: '<script>addEventListener("pageshow", ({persisted}) => { window.wasKept = persisted; });</script>',
};

inEveryEngine((world) => {
  /** Goes to another page of the site, and comes back. */
  async function awayAndBack(visitor: Visitor) {
    await visitor.tab.open(world.site.publish({tag: '', script: '', head: '<title>Ailleurs</title>'}));
    await visitor.until(`!document.querySelector('cyber-17')`, 'the other page');
    await visitor.tab.back();
    await visitor.until(
      `document.readyState === 'complete' && window.wasKept !== undefined`,
      'the page again',
    );
    expect(await visitor.tab.run('window.wasKept')).toBe(true);
  }

  test('a page restored from the back-forward cache still has its panel open', async () => {
    const visitor = await world.visit(PAGE);
    await answerOnce(visitor);
    await awayAndBack(visitor);
    await visitor.click(labelOf('msg.who', 'bank'));
    await visitor.atHeading(labelOf('bank.contact'));
    expect(await visitor.wrong()).toEqual([]);
  });

  test('a page restored from the back-forward cache still has its panel closed, and opens it on a click', async () => {
    const visitor = await world.visit(PAGE);
    await answerOnce(visitor);
    await visitor.tab.press('Escape');
    await visitor.launcher();
    await awayAndBack(visitor);
    await visitor.launcher();
    await visitor.click(await launcherWords(visitor));
    await visitor.atHeading(labelOf('msg.who'));
    expect(await visitor.wrong()).toEqual([]);
  });

  test('a page restored before help was ever opened can open it', async () => {
    const visitor = await world.visit(PAGE);
    await awayAndBack(visitor);
    await visitor.launcher();
    await askForHelp(visitor);
    expect(await visitor.wrong()).toEqual([]);
  });
});
