import {AUDIENCES} from '@cyber-17/protocol/audience';
import {LANGS} from '@cyber-17/protocol/lang';
import {CONTEXTS} from '@cyber-17/protocol/site-context';

import {ATTRIBUTE_NAMES} from './attribute-names.js';
import {MODES, THEMES} from './settings-of.js';
import {warnOnce} from './warn-once.js';

/** The attributes that have a list of values. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  mode: MODES,
  lang: LANGS,
  audience: AUDIENCES,
  context: CONTEXTS,
  theme: THEMES,
  position: ['end', 'start'],
};

/** What any element may have, and names with a sign in them, which frameworks write. */
const FOREIGN = /\W|^(?:class|tabindex|accesskey|is|exportparts)$/;

/** Warns a developer of each attribute that is not ours, and of each value that is not listed. */
export function warnOfAttributes(facade: Element): void {
  for (const name of facade.getAttributeNames()) {
    const value = facade.getAttribute(name)!;
    const values = Object.hasOwn(VALUES, name) ? VALUES[name]! : undefined;
    const isOurs = ATTRIBUTE_NAMES.includes(name);
    if (!isOurs && !FOREIGN.test(name) && !(name in facade)) {
      const names = ATTRIBUTE_NAMES.filter((each) => each !== 'open').join(', ');
      warnOnce('unknown-attribute', `${name}="${value}": the attributes are ${names}.`, name);
    }
    // Of a language, what comes before its region.
    const word = name === 'lang' ? value.toLowerCase().split(/[-_]/)[0]! : value;
    if (values && word && !values.includes(word)) {
      const list = values.join(', ');
      const message = `${name}="${value}" is not one of ${list}: the default is used.`;
      warnOnce('unknown-attribute-value', message, `${name}=${value}`);
    }
  }
}
