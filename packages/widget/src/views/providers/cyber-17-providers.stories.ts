import {
  EMPTY_DIRECTORY,
  LARGE_DIRECTORY,
  SHARED_DIRECTORY,
  TEST_DIRECTORY,
  UNLABELLED_DIRECTORY,
} from '../../testing/directory.js';
import {fails, never, story} from '../../testing/story.js';
import {DEVICE} from '../../testing/ways.js';

import type {PanelVisitor} from '../../testing/panel-visitor.js';

export default {title: 'Providers'};

async function openProviders(visitor: PanelVisitor) {
  await visitor.follow(DEVICE);
  await visitor.choose('outcome.plan');
  await visitor.choose('providers.open');
}

/** Equals are drawn by lot: here always the same one. */
const drawAlike = () => {
  const {getRandomValues} = crypto;
  crypto.getRandomValues = (array) => array;
  return () => {
    crypto.getRandomValues = getRandomValues;
  };
};

const search = (postcode: string) => async (visitor: PanelVisitor) => {
  await openProviders(visitor);
  await visitor.write('#postcode', postcode);
  await visitor.choose('providers.search');
};

export const BeforeTheSearch = story('The price is said before anything else.', openProviders);

export const FiveQuestions = story('What to ask before anything is signed.', async (visitor) => {
  await openProviders(visitor);
  await visitor.choose('providers.ask', 'summary');
});

export const WhatToTell = story(
  'What to tell on the phone: it was copied, and nothing was sent.',
  async (visitor) => {
    await openProviders(visitor);
    await visitor.choose('providers.tell', 'summary');
    await visitor.choose('providers.tell-copy');
    await visitor.find('[role=status]', visitor.word('providers.told'));
  },
);

export const Found = story(
  'Who helps around a postcode: label first, then near, then from a distance.',
  search('35000'),
  {help: {loadDirectory: async () => TEST_DIRECTORY}},
);

export const Order = story(
  'How the list is put in order is explained.',
  async (visitor) => {
    await search('35000')(visitor);
    await visitor.choose('providers.order', 'summary');
  },
  {help: {loadDirectory: async () => TEST_DIRECTORY}, before: drawAlike},
);

export const Filtered = story(
  'Only those who help from a distance are shown.',
  async (visitor) => {
    await search('35000')(visitor);
    await visitor.choose('providers.only-distant', 'label');
  },
  {help: {loadDirectory: async () => TEST_DIRECTORY}},
);

export const FilteredToNone = story(
  'Nobody is left of those who were found.',
  async (visitor) => {
    await search('35000')(visitor);
    await visitor.choose('providers.only-labelled', 'label');
  },
  {help: {loadDirectory: async () => UNLABELLED_DIRECTORY}},
);

export const Many = story('More than are shown at once: a button shows the rest.', search('35000'), {
  help: {loadDirectory: async () => LARGE_DIRECTORY},
  before: drawAlike,
});

export const TwoDepartments = story(
  'A postcode that lies in two departments: its reader says which.',
  search('35550'),
  {help: {loadDirectory: async () => SHARED_DIRECTORY}},
);

export const Empty = story('Nobody is listed there.', search('35000'), {
  help: {loadDirectory: async () => EMPTY_DIRECTORY},
});

export const Searching = story('The list has not loaded yet.', search('35000'), {
  help: {loadDirectory: never},
});

export const UnknownPostcode = story(
  'A postcode that does not exist: what to write instead.',
  search('99999'),
);

export const NetworkFailed = story('The list could not be fetched.', search('35000'), {
  help: {loadDirectory: fails},
});
