import {readOperator} from '@cyber-17/operator';
import {defaultClientConditions, mergeConfig} from 'vite';

import {contentPlugin} from '../scripts/storybook/content-plugin.js';
import {deploymentPlugin} from '../scripts/storybook/deployment-plugin.js';

import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./guides/*.mdx', './integrate/*.stories.ts', '../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The page that replaces the chat's.
  staticDirs: ['./static'],
  viteFinal: (given) =>
    mergeConfig(given, {
      // Source modules, not yesterday's build.
      resolve: {conditions: ['source', ...defaultClientConditions]},
      plugins: [contentPlugin(), deploymentPlugin()],
      // Guides lead to their pages.
      define: {DOCS_ADDRESS: JSON.stringify(`${readOperator().siteUrl}docs/`)},
      build: {chunkSizeWarningLimit: 4_000},
    }),
};

export default config;
