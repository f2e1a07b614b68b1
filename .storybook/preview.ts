import {LANGS} from '@cyber-17/protocol/lang';
import {FORCE_REMOUNT} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';

import manifest from '@cyber-17/element/custom-elements.json';
import {setCustomElementsManifest} from '@storybook/web-components-vite';

import type {Preview} from '@storybook/web-components-vite';

/** What the story on screen was walked with: another choice walks it again. */
let walked = '';

// The table of the contract, and what the controls say of each attribute and token.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: {theme: 'light', lang: LANGS[0]},
  globalTypes: {
    theme: {
      description: 'The colours of the panel',
      toolbar: {title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true},
    },
    lang: {
      description: 'The language of the panel, and with it its direction',
      toolbar: {title: 'Language', icon: 'globe', items: [...LANGS], dynamicTitle: true},
    },
  },
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Guides',
          ['Introduction', 'Theming', 'Events', 'Policy and integrity'],
          'Integrate',
          'Element',
          'Panel',
          'Question',
          'Outcome',
          'Plan',
          'Providers',
          'Handover',
          'Chat',
          'Trouble',
        ],
      },
    },
    // A dialog takes the whole screen: each story on a page of its own.
    docs: {story: {inline: false, height: '760px'}},
    // The page around belongs to the story as well.
    a11y: {context: 'html', test: 'error'},
  },
  decorators: [
    (story, {id, globals}) => {
      const {theme, lang} = globals as {theme: string; lang: string};
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = theme;
      const now = `${id} ${theme} ${lang}`;
      // A toolbar choice renders again without playing, but the story is what is played.
      if (walked.startsWith(`${id} `) && walked !== now) {
        queueMicrotask(() => addons.getChannel().emit(FORCE_REMOUNT, {storyId: id}));
      }
      walked = now;
      return story();
    },
  ],
};

export default preview;
