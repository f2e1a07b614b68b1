import {story} from '../testing/story.js';
import {CARD_FRAUD, MONEY_MULE} from '../testing/ways.js';

import type {PanelVisitor, Way} from '../testing/panel-visitor.js';

export default {title: 'Handover'};

const openHandover = (way: Way) => async (visitor: PanelVisitor) => {
  await visitor.follow(way);
  await visitor.choose('outcome.officer');
};

export const Before = story(
  'Exactly what an officer will read, before anything is told.',
  openHandover(CARD_FRAUD),
);

export const OneLineRemoved = story('A line is left out by whom it is about.', async (visitor) => {
  await openHandover(CARD_FRAUD)(visitor);
  await visitor.press('label', visitor.word('handover.severity'));
});

export const MoneyMule = story(
  'The case of someone whose own words may be held against them.',
  openHandover(MONEY_MULE),
);
