import {minifyHTMLLiterals} from 'minify-literals';

import type {Options} from 'minify-literals';
import type {Plugin} from 'rollup';

/** No more than spaces and comments: the rest of what it can do changes meanings. */
const minifyOptions: Options['minifyOptions'] = {
  caseSensitive: true,
  collapseWhitespace: true,
  // To one space, also at the ends of a template: another one may go on there.
  conservativeCollapse: true,
  removeComments: true,
  // In a drawing what is not closed holds what follows.
  keepClosingSlash: true,
  minifyCSS: {},
};

/**
 * Takes the indents and comments out of the templates and style sheets of our
 * own modules, which are written for readers.
 */
export function shortTemplates(): Plugin {
  return {
    name: 'cyber-17-short-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css) *`/.test(code)) return undefined;
      const short = await minifyHTMLLiterals(code, {fileName: id, minifyOptions});
      return short && {code: short.code, map: null};
    },
  };
}
