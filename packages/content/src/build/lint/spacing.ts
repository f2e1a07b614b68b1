import {textsOf} from './texts.js';

import type {Rule} from './rule.js';

/** An ordinary space where French has one that never breaks the line. */
const BREAKS = /\S [;?!»](?![\p{L}\p{N}])|« |\S :(?=\s|$)|\d [€%]/u;

/** French sets ; ? ! and « » off with U+202F, and : with U+00A0, so that none begins a line; nor do € and %. */
export const spacing: Rule = ({locales: {fr}}) =>
  textsOf(fr)
    .filter(({text}) => BREAKS.test(text))
    .map(({file, at, text}) =>
      file.fault('spacing', at, 'U+202F before ; ? ! » and after «, U+00A0 before : € %', text),
    );
