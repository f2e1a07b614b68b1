import {fails, never, story} from '../testing/story.js';

import type {PanelVisitor} from '../testing/panel-visitor.js';

export default {title: 'Trouble'};

/** The first question travels with the panel in one language: in the others it is waited for as well. */
async function answerIfAsked(visitor: PanelVisitor) {
  if (visitor.all('[part=answer]').length > 0) await visitor.follow([['i.start', 'message']]);
}

export const Waiting = story(
  'An answer was given and the questions have not come yet: it says to wait.',
  answerIfAsked,
  {resources: {loadGraph: never}},
);

export const Failed = story(
  'The questions could not be fetched: numbers to call, which the panel carries itself, and a way to try again.',
  answerIfAsked,
  {resources: {loadGraph: fails}},
);

export const BeginsElsewhere = story(
  'The page asked to start at a threat, and its graph never comes.',
  undefined,
  {settings: {startAt: 'card-fraud'}, resources: {loadGraph: fails}},
);
