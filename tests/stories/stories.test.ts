import {LANGS} from '@cyber-17/protocol';
import {afterAll, describe, test} from 'vitest';

import {openStage} from '../../scripts/storybook/stage.js';
import {PagePool} from './page-pool.js';
import {readingOrderOf} from './reading-order.js';
import {violationsOn} from './violations.js';

/** A phone in one theme, a large screen in the other: both widths are seen. */
const SCREENS = [
  {theme: 'light', width: 360},
  {theme: 'dark', width: 1280},
] as const;

// Two cores: more pages at once are not faster.
const [stage, pages] = await Promise.all([openStage(), PagePool.open(3)]);

afterAll(async () => {
  await pages.close();
  stage.close();
});

const [french] = LANGS;

// A language and a screen after the other: a page that stays at those goes from story to story.
for (const lang of LANGS) {
  for (const screen of SCREENS) {
    describe.concurrent(`${lang}, ${screen.theme}, ${screen.width} px`, () => {
      // The tree is that of the phone, in French: other colours and words change no role.
      const isTold = lang === french && screen.width === 360;

      test.for(stage.stories)('$title / $name comes to its end without a violation', ({id}, {expect}) =>
        pages.use(async (page) => {
          await stage.show(page, id, {...screen, lang});
          const told = isTold ? await readingOrderOf(page) : undefined;
          const violations = await violationsOn(page);
          // Soft: what a screen reader finds is compared all the same.
          expect.soft(violations, violations.join('\n')).toEqual([]);
          if (told !== undefined) await expect(told).toMatchFileSnapshot(`__snapshots__/${id}.txt`);
        }),
      );
    });
  }
}
