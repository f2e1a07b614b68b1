import {patchLibrary} from './patch-library.js';

import type {Patch} from './patch-library.js';
import type {Plugin} from 'rollup';

const NO_MISUSE: Patch = {
  why: 'a sentence for developers who make a style sheet by its constructor, which types prevent',
  found: /if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("[^"]+"\);/,
  by: '$1;',
};

const NO_MISTAKE: Patch = {
  why: 'a sentence for developers who put into a style sheet what is none, which types prevent',
  found: /if\("number"==typeof (\w+)\)return \1;throw Error\("[^"]+"\+\1\+"[^"]+"\)/,
  by: 'return $1',
};

const NO_CONVERSION: Patch = {
  why: 'attributes that hold a number or JSON, of which we have none',
  found:
    /switch\((\w+)\)\{case Boolean:(\w+)=\2\?(\w+):null;break;case Object:.*?\}return \2\},fromAttribute\((\w+),(\w+)\)\{.*?return \w+\}\}/,
  by: 'return $1===Boolean?$2?$3:null:$2},fromAttribute($4,$5){return $5===Boolean?$4!==null:$4}}',
};

/** The tags around a template. */
const NO_MATHML: readonly Patch[] = ['<math>', '</math>'].map((tag) => ({
  why: 'MathML, of which we draw none',
  found: new RegExp(`3===\\w+\\?"${tag}":""`),
  by: '""',
}));

const PATCHES: Readonly<Record<string, readonly Patch[]>> = {
  'lit-html/lit-html.js': NO_MATHML,
  '@lit/reactive-element/reactive-element.js': [NO_CONVERSION],
  '@lit/reactive-element/css-tag.js': [NO_MISUSE, NO_MISTAKE],
};

/** Leaves out of Lit what no visitor of ours can meet, and would download. */
export function shorterLit(): Plugin {
  return {
    name: 'cyber-17-shorter-lit',
    transform(code, id) {
      const file = Object.keys(PATCHES).find((each) => id.endsWith(`node_modules/${each}`));
      return file === undefined ? null : {code: patchLibrary(this, file, code, PATCHES[file]!), map: null};
    },
  };
}
