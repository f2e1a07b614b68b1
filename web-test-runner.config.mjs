import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';

import {contentPlugin} from './scripts/browser/content-plugin.ts';
import {BROWSER_FLAGS, findBrowser} from './scripts/browser/find-browser.ts';

export default {
  rootDir: '.',
  files: [
    'packages/{element,widget,loader}/src/**/*.test.ts',
    'packages/chat/src/{visitor,console}/*.test.ts',
  ],
  nodeResolve: {exportConditions: ['source'], extensions: ['.ts', '.mjs', '.js']},
  plugins: [contentPlugin(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json'})],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: findBrowser(), headless: true, args: [...BROWSER_FLAGS]},
    }),
  ],
  testFramework: {config: {timeout: 10_000}},
};
