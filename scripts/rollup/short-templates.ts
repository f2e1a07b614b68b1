import {minifyHTMLLiterals} from 'minify-literals';

import type {Plugin} from 'rollup';

/**
 * Takes the indents and comments out of the templates and style sheets of our
 * own modules, which are written for readers.
 */
export function shortTemplates(): Plugin {
  return {
    name: 'cyber-17-short-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css) *`/.test(code)) return undefined;
      const short = await minifyHTMLLiterals(code, {fileName: id});
      return short && {code: short.code, map: null};
    },
  };
}
