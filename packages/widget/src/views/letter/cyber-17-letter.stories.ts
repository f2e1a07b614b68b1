import {fails, story} from '../../testing/story.js';
import {CARD_FRAUD} from '../../testing/ways.js';

import type {PanelVisitor} from '../../testing/panel-visitor.js';

export default {title: 'Letter'};

async function openLetter(visitor: PanelVisitor) {
  await visitor.follow(CARD_FRAUD);
  await visitor.choose('outcome.plan');
  await visitor.choose('plan.letter');
}

export const Empty = story('A letter whose blanks are still empty.', async (visitor) => {
  await openLetter(visitor);
  await visitor.find('[part=letter]');
});

export const Filled = story('A letter is filled in on the device.', async (visitor) => {
  await openLetter(visitor);
  await visitor.write('[name=name]', 'Ada Martin');
  await visitor.write('[name=learned]', '2026-11-12');
});

export const Failed = story(
  'The letter could not be fetched: it says so.',
  async (visitor) => {
    await openLetter(visitor);
    await visitor.find('[role=status]', visitor.word('letter.failed'));
  },
  {help: {loadLetters: fails}},
);
