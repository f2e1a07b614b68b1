import {join} from 'node:path';

import {newestOf} from '../build/newest-of.js';
import {DIST} from '../build/paths.js';
import {isStorybookBuilt} from '../storybook/build-storybook.js';

import type {Step} from './step.js';

/** Everything that the published files are made of. */
const SOURCES = [
  'packages',
  // The documentation is pages of the site, which show what they lead to.
  'docs',
  'examples',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'scripts/build',
  'scripts/build.ts',
  'rollup.config.ts',
  'operator.json',
  'package-lock.json',
];

const NOTHING_CHANGED = 'no source is newer';

const isBuilt = () => newestOf(SOURCES) < newestOf([join(DIST, 'api/v1/index.json')]);

/** `npm test`: the checks of every push, those that fail soonest first. */
export const QUICK: readonly Step[] = [
  {name: 'types'},
  {name: 'lint'},
  {name: 'boundaries'},
  {name: 'content'},
  {name: 'build'},
  {name: 'build:storybook', after: ['build']},
  {name: 'size', after: ['build']},
  {name: 'test:unit', usesBothCores: true},
  {name: 'test:chat', after: ['build'], usesBothCores: true},
  {name: 'test:packages', after: ['build:storybook'], usesBothCores: true},
  {name: 'test:browser', usesBothCores: true},
  {name: 'test:stories', after: ['build:storybook'], usesBothCores: true},
  {name: 'test:e2e', after: ['build'], usesBothCores: true},
];

/** `npm run test:full`: the long suites. `npm test` runs none of them. */
export const FULL: readonly Step[] = [
  {name: 'build', skips: () => (isBuilt() ? NOTHING_CHANGED : undefined)},
  {
    name: 'build:storybook',
    after: ['build'],
    skips: () => (isStorybookBuilt() ? NOTHING_CHANGED : undefined),
  },
  {name: 'test:hostile', after: ['build'], usesBothCores: true},
  {name: 'test:wordpress', after: ['build']},
  {name: 'test:accessibility', after: ['build'], usesBothCores: true},
  {name: 'test:stories:all', after: ['build:storybook'], usesBothCores: true},
  {name: 'test:integrity', after: ['build'], usesBothCores: true},
];
