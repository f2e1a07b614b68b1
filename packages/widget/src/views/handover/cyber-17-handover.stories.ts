import {story} from '../../testing/story.js';
import {CARD_FRAUD, MONEY_MULE} from '../../testing/ways.js';

import type {PanelVisitor, Way} from '../../testing/panel-visitor.js';

export default {title: 'Handover'};

const openHandover = (way: Way) => async (visitor: PanelVisitor) => {
  await visitor.follow(way);
  await visitor.choose('outcome.officer');
  await visitor.choose('officer.case');
};

export const Before = story(
  'Exactly what an officer will read, before anything is told.',
  openHandover(CARD_FRAUD),
);

export const OneLineRemoved = story('A line is left out by whom it is about.', async (visitor) => {
  await openHandover(CARD_FRAUD)(visitor);
  await visitor.press('label', visitor.word('handover.severity'));
});

export const SafeContact = story('An answer can reach them here: a line says so.', async (visitor) => {
  await openHandover(CARD_FRAUD)(visitor);
  await visitor.choose('handover.safe-yes', 'label');
});

export const UnsafeContact = story(
  'An answer here could put them in danger: where to turn instead.',
  async (visitor) => {
    await openHandover(CARD_FRAUD)(visitor);
    await visitor.choose('handover.safe-no', 'label');
  },
);

export const OwnWords = story('Their own words became a line of the case.', async (visitor) => {
  await openHandover(CARD_FRAUD)(visitor);
  await visitor.write('#words', visitor.word('handover.own-hint'));
});

export const SomethingDone = story('What is done already is a line of the case.', async (visitor) => {
  await visitor.follow(CARD_FRAUD);
  await visitor.choose('outcome.plan');
  await visitor.tick(2);
  await visitor.choose('outcome.officer');
  await visitor.choose('officer.case');
});

export const MoneyMule = story(
  'The case of someone whose own words may be held against them: a lawyer first.',
  openHandover(MONEY_MULE),
);
