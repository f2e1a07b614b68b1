import {patchLibrary} from './patch-library.js';

import type {Patch} from './patch-library.js';
import type {Plugin} from 'rollup';

const NO_VERSIONS: Patch = {
  why: 'a list of versions on `window`, by which Lit warns of two copies of itself',
  found: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  by: '0', // defence: lit-versions
};

const NO_METADATA: Patch = {
  why: 'metadata of standard decorators, which we do not use: it changes `Symbol` for the whole page',
  found: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  by: '', // defence: lit-metadata
};

const NO_METADATA_READ: Patch = {
  why: 'metadata of standard decorators',
  found: /this\[Symbol\.metadata\]/,
  by: 'null',
};

const OUR_POLICY: Patch = {
  why: 'one Trusted Types policy for the whole module',
  found: /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/,
  // Looked up at each use: the panel takes it from the facade after Lit has run.
  by: '{createHTML:(html)=>cyber17Policy.createHTML(html)}', // defence: lit-policy
};

const NO_SHADY_CSS: Patch = {
  why: 'style sheets that can be adopted, which the loader requires: a page with ShadyCSS would get style elements',
  found:
    /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
  by: '!0', // defence: lit-style-sheets
};

const NO_POLYFILL: Patch = {
  why: 'hooks on `window`, by which a page changes Lit for itself',
  found: /\w+\.(?:reactiveElement|litHtml|litElement)PolyfillSupport/,
  by: 'void 0', // defence: lit-hooks
};

const NO_HYDRATION: Patch = {
  why: 'a hook on `window`, by which a page renders Lit on its server',
  found: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
  by: '0',
};

const RENDERER = 'lit-html/lit-html.js';

const PATCHES: Readonly<Record<string, readonly Patch[]>> = {
  [RENDERER]: [NO_VERSIONS, NO_POLYFILL, OUR_POLICY],
  '@lit/reactive-element/reactive-element.js': [NO_VERSIONS, NO_POLYFILL, NO_METADATA, NO_METADATA_READ],
  '@lit/reactive-element/css-tag.js': [NO_SHADY_CSS],
  'lit-element/lit-element.js': [NO_VERSIONS, NO_POLYFILL, NO_HYDRATION],
};

/**
 * Patches Lit for pages that are not ours: it leaves nothing on their `window`,
 * and renders through the module's one Trusted Types policy.
 *
 * A page that uses Lit itself has a policy named `lit-html`: creating a second
 * one of that name throws, and the panel could not render.
 *
 * @param policy the module that exports `policy`
 */
export function litOnHostilePages(policy: string): Plugin {
  return {
    name: 'cyber-17-lit-on-hostile-pages',
    transform(code, id) {
      const file = Object.keys(PATCHES).find((each) => id.endsWith(`node_modules/${each}`));
      if (file === undefined) return null;
      const patched = patchLibrary(this, file, code, PATCHES[file]!);
      const header = `import {policy as cyber17Policy} from ${JSON.stringify(policy)};`;
      return {code: file === RENDERER ? header + patched : patched, map: null};
    },
  };
}
