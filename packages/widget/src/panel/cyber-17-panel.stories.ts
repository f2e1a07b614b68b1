import {story} from '../testing/story.js';

export default {title: 'Panel'};

export const Dialog = story('The panel over a page: a sheet at its end, the whole screen of a phone.');

export const Inline = story('The panel where the element stands.', undefined, {settings: {mode: 'inline'}});

export const Page = story('The panel as a page of its own.', undefined, {settings: {mode: 'page'}});

export const TwiceTheText = story(
  'The panel for someone who reads twice the usual size.',
  async ({panel}) => {
    panel.style.setProperty('--_s', '2');
  },
);

export const SpeaksEnglish = story(
  'The panel after its visitor chose the other language.',
  async (visitor) => {
    const other = visitor.panel.settings?.lang === 'fr' ? 'en' : 'fr';
    await visitor.find(`footer button[lang=${other}]`).then((button) => button.click());
    await visitor.settled();
  },
);
