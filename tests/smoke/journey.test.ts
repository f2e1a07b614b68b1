import {expect, test} from 'vitest';

import {beginning, labelOf, word} from '../support/words.js';
import {inEveryEngine} from './every-engine.js';
import {askForHelp} from './ways.js';

inEveryEngine((world) => {
  test('the journey leads from the launcher to the chat’s notice that nobody can answer', async () => {
    const visitor = await world.visit({});
    await askForHelp(visitor);
    await visitor.click(labelOf('i.start', 'message'));
    await visitor.click(labelOf('msg.who', 'bank'));
    await visitor.click(labelOf('bank.contact', 'talked'));
    await visitor.atHeading(labelOf('bank.did'));
    await visitor.click(labelOf('bank.did', 'approved'));
    await visitor.click(labelOf('bank.did', 'remote'));
    await visitor.click(word('asking.continue'));
    await visitor.until(`window.inside.all().some((each) => each.matches('.card.first'))`, 'the outcome');
    expect(await visitor.tab.run(colours)).toEqual([]);
    await visitor.click(beginning('outcome.plan'));
    await visitor.atHeading(word('plan.title'));
    await visitor.click(beginning('providers.open'));
    await visitor.atHeading(word('providers.title'));
    await visitor.click(word('providers.postcode'));
    await visitor.tab.type('35000');
    await visitor.click(word('providers.search'));
    await visitor.until(
      `window.inside.all().some((each) => each.matches('li.card a[href^="tel:"]'))`,
      'providers',
    );
    await visitor.click(word('providers.back'));
    await visitor.atHeading(word('plan.title'));
    await visitor.click(beginning('outcome.officer'));
    await visitor.click(beginning('officer.case'));
    await visitor.atHeading(word('handover.title'));
    await visitor.click(word('handover.tell'));
    await visitor.reads(word('officer.nobody'));
    expect(await visitor.wrong()).toEqual([]);
  });
});

/** What the engine could not compute: a button filled with nothing, or written in its own colour. */
const colours = `window.inside.all().filter((each) => each.matches('.button.go')).flatMap((each) => {
  const {backgroundColor, color, borderTopColor} = getComputedStyle(each);
  const isPlain = /^(rgba\\(0, 0, 0, 0\\)|transparent)$/.test(backgroundColor);
  return isPlain || backgroundColor === color ? [[backgroundColor, color, borderTopColor].join(' ')] : [];
})`;
