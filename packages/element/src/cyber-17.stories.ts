import {create} from './create.js';
import {facadeStory} from './testing/facade-story.js';

import type {Cyber17} from './cyber-17.js';

export default {title: 'Element'};

const link = () => create('a', {href: 'https://17cyber.gouv.fr/', textContent: '17cyber.gouv.fr'});

/** Waits for a few tasks. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

async function open(facade: Cyber17) {
  await facade.open();
  await settled();
}

export const Floating = facadeStory('The launcher in the corner of a page.', {children: () => [link()]});

export const AtTheStart = facadeStory('The launcher in the other corner.', {
  attributes: {position: 'start'},
  children: () => [link()],
});

export const OwnLauncher = facadeStory('The host’s own button instead of ours.', {
  children: () => [create('button', {slot: 'launcher', type: 'button', textContent: 'cyber-17'}), link()],
});

export const Failed = facadeStory(
  'The panel could not come: the link and the emergency numbers stand in for it.',
  {
    children: () => [link()],
    loadPanel: () => Promise.reject(new TypeError('Expected the panel, found none.')),
    walk: open,
  },
);

export const OwnFallback = facadeStory('What the host shows when the panel could not come.', {
  children: () => [create('p', {slot: 'fallback'}, link())],
  loadPanel: () => Promise.reject(new TypeError('Expected the panel, found none.')),
  walk: open,
});
