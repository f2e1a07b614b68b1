import {CONTROLS, RECOMMENDED} from './choices.js';
import {defineForPreview} from './preview-element.js';
import {previewPage} from './preview-page.js';

import type {Deployment} from '../../scripts/storybook/deployment-plugin.js';
import type {Choices, Network} from './choices.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta<Choices> = {
  title: 'Integrate',
  component: 'cyber-17',
  argTypes: CONTROLS as NonNullable<Meta<Choices>['argTypes']>,
  args: RECOMMENDED,
  parameters: {
    controls: {expanded: true, sort: 'none'},
    docs: {
      description: {
        component:
          'The element on a page like yours. Choose attributes and tokens, play what the network does, read the events, and copy the snippet with its policy. New here? Read [the introduction](?path=/docs/guides-introduction--docs).',
      },
    },
  },
  loaders: [
    async ({args}) => {
      await defineForPreview(args['network'] as Network);
      return {deployment: (await (await fetch('/deployment.json')).json()) as Deployment};
    },
  ],
  render: (args, {loaded}) => previewPage(args, loaded['deployment'] as Deployment),
};
export default meta;

const story = (shows: string, args: Choices = {}): StoryObj<Choices> => ({
  args,
  parameters: {docs: {description: {story: shows}}},
});

export const TryIt = story(
  'A launcher in the corner of a page. Every control changes the page and the snippet.',
);

/** Opens the element now, not once it is nearly on screen. */
async function open({canvasElement}: {readonly canvasElement: HTMLElement}) {
  await canvasElement.querySelector('cyber-17')?.open();
}

export const InAPage = {
  ...story('Help as a part of a page of its own.', {mode: 'inline', context: 'town-hall'}),
  play: open,
};

export const FilesMissing = {
  ...story('The files do not arrive, or a policy forbids them: the link and the numbers show.', {
    network: 'files missing',
  }),
  play: open,
};
