import {fails, never, story} from '../testing/story.js';

export default {title: 'Trouble'};

export const Waiting = story(
  'An answer was given and the questions have not come yet: it says to wait.',
  (visitor) => visitor.follow([['i.start', 'message']]),
  {resources: {loadGraph: never}},
);

export const Failed = story(
  'The questions could not be fetched: numbers to call, which the panel carries itself, and a way to try again.',
  (visitor) => visitor.follow([['i.start', 'message']]),
  {resources: {loadGraph: fails}},
);

export const BeginsElsewhere = story(
  'The page asked to start at a threat, and its graph never comes.',
  undefined,
  {settings: {startAt: 'card-fraud'}, resources: {loadGraph: fails}},
);
