import {patchLibrary} from './patch-library.js';

import type {Patch} from './patch-library.js';
import type {Plugin} from 'rollup';

const OWN_KEYS: Patch = {
  why: 'keys that a page adds to Object.prototype',
  found: /for \(const (\w+) in ([\w.]+)\)/g,
  by: 'for (const $1 of Object.keys($2))', // defence: own-keys
};

const SPREAD: Patch = {
  why: 'the Array.from of Prototype.js and MooTools, which makes no list of a set',
  found: /Array\.from\(/g,
  by: '((list) => [...list])(', // defence: array-from
};

const CALL: Patch = {
  why: 'the bind of MooTools 1.2 to 1.4, which takes one argument only',
  found: /\b(\w+\.\w+)\.bind\(null, (\w+(?:, \w+)*)\)/g,
  by: '(() => $1($2))',
};

const NO_CONSOLE: Patch = {
  why: 'pages that have removed the console',
  found: /console\.log\.bind\(console\)/,
  by: '() => {}', // defence: no-console
};

/** What each module needs, by the beginning of its name: the rest is a hash. */
const PATCHES: Readonly<Record<string, readonly Patch[]>> = {
  'raise-': [OWN_KEYS, SPREAD, CALL, NO_CONSOLE],
  'StateMachine-': [OWN_KEYS, SPREAD],
};

/**
 * Patches XState for pages that extend or replace built-in objects. The build
 * stops if a patch matches nothing, or if another module needs one.
 */
export function xstateOnHostilePages(): Plugin {
  return {
    name: 'cyber-17-xstate-on-hostile-pages',
    transform(code, id) {
      const file = /node_modules\/xstate\/dist\/(.*)$/.exec(id)?.[1];
      if (file === undefined) return undefined;
      const [, patches] = Object.entries(PATCHES).find(([name]) => file.startsWith(name)) ?? [];
      if (patches) return {code: patchLibrary(this, file, code, patches), map: null};
      const missed = [OWN_KEYS, SPREAD, CALL, NO_CONSOLE].find(({found}) => code.search(found) >= 0);
      if (missed) this.error(`Expected no ${missed.found} in ${file} (${missed.why}), found one.`);
      return undefined;
    },
  };
}
