import {EMPTY_DIRECTORY, TEST_DIRECTORY} from '../testing/directory.js';
import {fails, never, story} from '../testing/story.js';
import {DEVICE} from '../testing/ways.js';

import type {PanelVisitor} from '../testing/panel-visitor.js';

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

export const Empty = story('Nobody is listed there.', search('35000'), {
  help: {loadDirectory: async () => EMPTY_DIRECTORY},
});

export const Searching = story('The list has not come yet.', search('35000'), {help: {loadDirectory: never}});

export const UnknownPostcode = story(
  'A postcode that does not exist: what to write instead.',
  search('99999'),
);

export const NetworkFailed = story('The list could not be fetched.', search('35000'), {
  help: {loadDirectory: fails},
});
