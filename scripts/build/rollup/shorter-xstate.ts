import {patchLibrary} from './patch-library.js';

import type {Patch} from './patch-library.js';
import type {Plugin} from 'rollup';

/** A method, as it is indented in a class, without its body. */
const emptyMethod = (name: string, why: string): Patch => ({
  why,
  found: new RegExp(`(\\n  ${name}\\([^)]*\\) \\{)\\n[\\s\\S]*?\\n  \\}\\n`),
  by: '$1}\n',
});

const INSPECTION = 'an inspector, which developers have and no visitor';

const NO_INSPECTION: readonly Patch[] = [
  {
    why: INSPECTION,
    found: /[\w.]+\._sendInspectionEvent\(\{[^{}]*(?:\{[^{}]*\}[^{}]*)?\}\);/g,
    by: '',
  },
  {why: INSPECTION, found: /\n    inspect: \w+ => \{\n[\s\S]*?\n    \},\n/, by: '\n'},
  {why: INSPECTION, found: /\n    _sendInspectionEvent: sendInspectionEvent,\n/, by: '\n'},
  {why: INSPECTION, found: /\n  const sendInspectionEvent = \w+ => \{\n[\s\S]*?\n  \};\n/, by: '\n'},
  {why: INSPECTION, found: /\n  const inspectionObservers = new Set\(\);\n/, by: '\n'},
];

const PERSISTENCE = 'machines that are stored and restored: nothing of a visitor is stored';

const PATCHES: Readonly<Record<string, readonly Patch[]>> = {
  'raise-': [
    ...NO_INSPECTION,
    emptyMethod('attachDevTools', 'tools for developers'),
    emptyMethod('getPersistedSnapshot', PERSISTENCE),
    {
      why: PERSISTENCE,
      found: /persistedState \? this\.logic\.restoreSnapshot \? .*? : persistedState : /,
      by: '',
    },
  ],
  'StateMachine-': [
    emptyMethod('getPersistedSnapshot', PERSISTENCE),
    emptyMethod('restoreSnapshot', PERSISTENCE),
  ],
};

/** Leaves out of XState what no visitor of ours can meet, and would download. */
export function shorterXstate(): Plugin {
  return {
    name: 'cyber-17-shorter-xstate',
    transform(code, id) {
      const file = /node_modules\/xstate\/dist\/(.*)$/.exec(id)?.[1];
      const [, patches] = Object.entries(PATCHES).find(([name]) => file?.startsWith(name)) ?? [];
      return patches ? {code: patchLibrary(this, file!, code, patches), map: null} : null;
    },
  };
}
