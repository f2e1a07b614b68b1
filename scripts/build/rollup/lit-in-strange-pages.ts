import type {Plugin} from 'rollup';

/** What is replaced in a module of Lit, and by what; each must be there. */
interface Change {
  readonly found: RegExp;
  readonly by: string;
}

/** A list of versions, which Lit keeps on `window` to warn of two copies of itself. */
const VERSIONS: Change = {found: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, by: '0'};

/** What standard decorators need, and ours are not: it would change `Symbol` for everyone. */
const METADATA: readonly Change[] = [
  {found: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, by: ''},
  {found: /this\[Symbol\.metadata\]/, by: 'null'},
];

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'lit-html/lit-html.js': [
    VERSIONS,
    {found: /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, by: 'cyber17Policy'},
  ],
  '@lit/reactive-element/reactive-element.js': [VERSIONS, ...METADATA],
  'lit-element/lit-element.js': [VERSIONS],
};

/**
 * Fits Lit for pages that are not ours: it leaves nothing on their `window`,
 * and draws by the module's one Trusted Types policy.
 *
 * A host that has Lit itself has made a policy named `lit-html`: a second one
 * of that name throws, and the panel could not be drawn.
 *
 * @param policy the module that exports `policy`
 */
export function litInStrangePages(policy: string): Plugin {
  return {
    name: 'cyber-17-lit-in-strange-pages',
    transform(code, id) {
      const file = Object.keys(CHANGES).find((each) => id.endsWith(`node_modules/${each}`));
      if (file === undefined) return null;
      const changed = CHANGES[file]!.reduce((text, {found, by}) => {
        if (!found.test(text)) this.error(`Expected ${found} in ${file}, found another version of Lit.`);
        return text.replace(found, by);
      }, code);
      const isDrawing = changed.includes('cyber17Policy');
      return {
        code: isDrawing
          ? `import {policy as cyber17Policy} from ${JSON.stringify(policy)};${changed}`
          : changed,
        map: null,
      };
    },
  };
}
