import {LANGS} from '@cyber-17/protocol';

import {textsOf} from './texts.js';

import type {Rule} from './rule.js';

/** An ordinary space inside a number. */
const BROKEN = /\d \d/;

/** A plus before a number that nothing holds at its left where the text runs from the right. */
const ADRIFT = /(?<![\u200E\u2066])\+\d/;

/**
 * A number is read in its order and on one line: no-break spaces hold its
 * groups. Where a text runs from right to left, ordinary ones put the last
 * group first, and a leading `+` goes to the other end.
 */
export const numbers: Rule = ({languages, locales}) =>
  LANGS.flatMap((lang) => {
    const runsLeft = languages.value[lang].direction === 'rtl';
    return textsOf(locales[lang]).flatMap(({file, at, text}) => [
      ...(BROKEN.test(text) ? [file.fault('number', at, 'U+00A0 between the digits of a number', text)] : []),
      ...(runsLeft && ADRIFT.test(text)
        ? [file.fault('number', at, 'U+200E before the + of a number, or U+2066 … U+2069 around it', text)]
        : []),
    ]);
  });
