import {LANGS} from '@cyber-17/protocol';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** A text of the interface that quotes what may hold quotation marks itself. */
const QUOTED = /[«“]\s?\u2068?\{(?:answer|action|question)\}/u;

const MARKS = /[«»“”]/u;

/** Quotation marks never stand inside others: answers are not quoted, and what is quoted holds none. */
export const quotes: Rule = ({locales}) =>
  LANGS.flatMap((lang): readonly Fault[] => {
    const {conclusions, interface: words} = locales[lang];
    const templates = Object.entries(words.value)
      .filter(([, text]) => QUOTED.test(text))
      .map(([key, text]) => words.file.fault('quotes', [key], 'no quotation marks around it', text));
    const quoted = Object.values(conclusions).flatMap(({file, value: {title, comfort, variants = {}}}) =>
      [
        [['title'], title] as const,
        [['comfort'], comfort] as const,
        ...Object.entries(variants).map(([id, each]) => [['variants', id, 'title'], each.title] as const),
      ]
        .filter(([, text]) => text && MARKS.test(text))
        .map(([at, text]) => file.fault('quotes', at, 'no quotation marks: others quote it', text)),
    );
    return [...templates, ...quoted];
  });
