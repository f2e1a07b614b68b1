import {LANGS} from '@cyber-17/protocol';

import type {Rule} from './rule.js';

/** A name before a colon: “THESEE: …”. */
const NAMED = /^[^:.,،]{1,40}:/u;

/** Why a procedure is not the right one is read right after its title, and does not name it again. */
export const reasons: Rule = ({locales}) =>
  LANGS.flatMap((lang) => {
    const {file, value} = locales[lang].complaints;
    return Object.entries(value.procedures)
      .filter(([, words]) => NAMED.test(words.whyNot))
      .map(([id, {whyNot}]) =>
        file.fault('reason', ['procedures', id, 'whyNot'], 'the reason alone, after the title', whyNot),
      );
  });
