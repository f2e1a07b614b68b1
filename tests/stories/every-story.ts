import {afterAll, describe, test} from 'vitest';

import {openStage} from '../../scripts/storybook/stage.js';
import {PagePool} from './page-pool.js';
import {readingOrderOf} from './reading-order.js';
import {violationsOn} from './violations.js';

import type {Lang} from '@cyber-17/protocol';

/** A theme and a width at which stories are tested: a phone in one theme, a large screen in the other. */
export interface Screen {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

export const PHONE: Screen = {theme: 'light', width: 360};
export const DESKTOP: Screen = {theme: 'dark', width: 1280};

/** What stories are shown in. */
export interface Setting {
  readonly lang: Lang;
  readonly screen: Screen;
  /** Compares what a screen reader finds with the snapshot of the story. */
  readonly withSnapshots?: boolean;
}

/** Defines a test of every story in each setting, before both accessibility engines. */
export async function testEveryStory(settings: readonly Setting[]): Promise<void> {
  // More pages at once are not faster on two cores.
  const [stage, pages] = await Promise.all([openStage(), PagePool.open(3)]);

  afterAll(async () => {
    await pages.close();
    stage.close();
  });

  // One setting after the other: a page that keeps its setting goes straight from story to story.
  for (const {lang, screen, withSnapshots} of settings) {
    describe.concurrent(`in ${lang}, ${screen.theme}, ${screen.width} px,`, () => {
      test.for(stage.stories)(
        '$title / $name plays to its end without an accessibility violation',
        ({id}, {expect}) =>
          pages.use(async (page) => {
            await stage.show(page, id, {...screen, lang});
            const heard = withSnapshots ? await readingOrderOf(page) : undefined;
            const violations = await violationsOn(page);
            // Soft: the snapshot is compared even if there are violations.
            expect.soft(violations, violations.join('\n')).toEqual([]);
            if (heard !== undefined) await expect(heard).toMatchFileSnapshot(`__snapshots__/${id}.txt`);
          }),
      );
    });
  }
}
