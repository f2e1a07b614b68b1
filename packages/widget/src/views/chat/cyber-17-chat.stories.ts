import {TEST_OPERATOR} from '../../testing/resources.js';
import {story} from '../../testing/story.js';
import {passing} from '../../testing/time.js';
import {CARD_FRAUD} from '../../testing/ways.js';

import type {PanelVisitor} from '../../testing/panel-visitor.js';
import type {Staging} from '../../testing/story.js';

export default {title: 'Chat'};

/** How long the view waits for its frame. */
const FRAME_TIMEOUT_MS = 8_000;

async function openChat(visitor: PanelVisitor) {
  await visitor.follow(CARD_FRAUD);
  await visitor.choose('outcome.officer');
  await visitor.choose('officer.case');
  await visitor.choose('handover.tell');
}

/** Waits until the view says it, and its frame has drawn. */
const until = (word: string) => async (visitor: PanelVisitor) => {
  await openChat(visitor);
  await visitor.find('[role=status]', visitor.word(word));
};

/** A page of this Storybook keeps the frame's end of the protocol. */
const frameThat = (does: string): Staging => ({
  resources: {operator: {...TEST_OPERATOR, chatOrigin: `${location.origin}/chat.html#${does}`}},
});

export const Waiting = story('The frame has not spoken yet.', until('officer.waiting'), {
  ...frameThat('waiting'),
  before: passing(FRAME_TIMEOUT_MS, 600_000),
});

export const Connected = story(
  'The frame speaks, and nobody has come to it yet.',
  until('officer.connected'),
  frameThat('connected'),
);

export const Joined = story(
  'An officer has joined, in the frame.',
  until('officer.joined'),
  frameThat('joined'),
);

/** The plan, once the frame has said how the talk stands. */
const besides = (word: string, line: string) => async (visitor: PanelVisitor) => {
  await until(word)(visitor);
  await visitor.choose('officer.plan');
  await visitor.find('[role=status]', visitor.word(line));
};

export const BesideThePlan = story(
  'An officer has joined, and the visitor reads their plan: one line leads back.',
  besides('officer.joined', 'officer.beside-joined'),
  frameThat('joined'),
);

export const Ended = story(
  'The conversation has ended, in the frame: whom to reach now.',
  until('officer.ended'),
  frameThat('ended'),
);

export const Unavailable = story(
  'Nobody can answer, the frame says so: whom to reach instead.',
  until('officer.nobody'),
  frameThat('unavailable'),
);

export const NoAnswer = story('The frame never answers: whom to reach instead.', until('officer.silent'), {
  ...frameThat('waiting'),
  before: passing(FRAME_TIMEOUT_MS, 100),
});
