import {story} from '../testing/story.js';
import {passing} from '../testing/time.js';
import {FAKE_ADVISER} from '../testing/ways.js';

import type {PanelVisitor} from '../testing/panel-visitor.js';
import type {Lang} from '@cyber-17/protocol';

export default {title: 'Panel'};

/** How long nobody stirs until a shared computer covers the answers. */
const UNTIL_COVERED = 300_000;

/** Chooses a language in the footer, or another one where that one is spoken already. */
const speak = (wanted: Lang, other: Lang) => async (visitor: PanelVisitor) => {
  const lang = visitor.lang === wanted ? other : wanted;
  await visitor.speak(lang);
};

export const Dialog = story('The panel over a page: a sheet at its end, the whole screen of a phone.');

export const Inline = story('The panel in the place of the element.', undefined, {
  settings: {mode: 'inline'},
});

export const Page = story('The panel as a page of its own.', undefined, {settings: {mode: 'page'}});

export const TwiceTheText = story(
  'The panel for someone who reads twice the usual size.',
  async ({panel}) => {
    panel.style.setProperty('--_s', '2');
  },
);

export const AnotherLanguage = story(
  'The panel after its visitor chose another language: the first view speaks it as well.',
  async (visitor) => {
    await speak('en', 'fr')(visitor);
    await visitor.find('label', visitor.word('first.company'));
  },
);

export const AnotherDirection = story(
  'The panel after its visitor chose a language that runs the other way.',
  async (visitor) => {
    await visitor.follow(FAKE_ADVISER);
    await speak('ar', 'fr')(visitor);
  },
);

export const Covered = story(
  'On a computer that several people use, nobody has stirred: the answers are covered.',
  async (visitor) => {
    await visitor.follow(FAKE_ADVISER);
    await visitor.find('h1', visitor.word('attention.title'));
  },
  {settings: {shared: true}, before: passing(UNTIL_COVERED, 1_000)},
);
