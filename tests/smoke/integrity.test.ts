import {expect, test} from 'vitest';

import {labelOf, word} from '../support/words.js';
import {inEveryEngine} from './every-engine.js';
import {changed} from './fates.js';
import {STAND_IN, answerOnce, askForHelp, launcherWords} from './ways.js';

/** A mark that code leaves when it runs, and data when it is shown. */
const MARK = 'tampered';

const code = changed((text) => `document.title="${MARK}";${text}`);
const data = changed((text) => text.replaceAll('"title":"', `"title":"${MARK} `));

const seen = `document.title + window.inside.all().map((each) => window.inside.label(each)).join()`;

inEveryEngine((world) => {
  test('a changed panel does not run, and the link and the emergency numbers show', async () => {
    const visitor = await world.visit({});
    world.site.meddle('panel.', code);
    await visitor.click(await launcherWords(visitor));
    await visitor.until(STAND_IN, 'the link and the numbers');
    expect(await visitor.tab.run(seen)).not.toContain(MARK);
    expect(await visitor.wrong()).toEqual([]);
  });

  test.each([
    {what: 'code of the diagnosis', file: 'diagnosis.', fate: code},
    {what: 'graph', file: 'individual.', fate: data},
  ])('a changed $what neither runs nor shows, and the visitor can try again', async (each) => {
    const visitor = await world.visit({});
    world.site.meddle(each.file, each.fate);
    await askForHelp(visitor);
    await visitor.click(labelOf('i.start', 'message'));
    await visitor.atHeading(word('start.trouble'));
    await visitor.find(word('start.retry'));
    expect(await visitor.tab.run(seen)).not.toContain(MARK);

    world.site.begin();
    await visitor.click(word('start.retry'));
    await visitor.atHeading(labelOf('msg.who'));
    expect(await visitor.tab.run(seen)).not.toContain(MARK);
    expect(await visitor.wrong()).toEqual([]);
  });

  test('the same journey continues with the published bytes', async () => {
    const visitor = await world.visit({});
    world.site.meddle(
      '',
      changed((text) => text),
    );
    await answerOnce(visitor);
  });
});
