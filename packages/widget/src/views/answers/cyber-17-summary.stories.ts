import {story} from '../../testing/story.js';
import {FAKE_ADVISER, TO_SEVERAL_CHOICES} from '../../testing/ways.js';

import type {PanelVisitor} from '../../testing/panel-visitor.js';

export default {title: 'Answers'};

async function openAnswers(visitor: PanelVisitor) {
  await visitor.follow(TO_SEVERAL_CHOICES);
  await visitor.choose('asking.answers');
}

export const Summary = story('What was answered before going on: any of it can be changed.', openAnswers);

export const Revising = story(
  'An answer is being changed: the one that was given is marked.',
  async (visitor) => {
    await openAnswers(visitor);
    await visitor.choose('answers.change');
  },
);

export const RevisingSeveral = story(
  'Several answers are being changed: those that were given are ticked.',
  async (visitor) => {
    await visitor.follow(FAKE_ADVISER);
    await visitor.choose('reasons.why', 'summary');
    await visitor.chooseLast('answers.change');
  },
);
