import {LANGS} from '@cyber-17/protocol';

import {readingLevel} from '../reading-level.js';

import type {Fault} from '../fault.js';
import type {Rule} from './rule.js';

const MOST_TITLE_WORDS = 12;
const MOST_ADVICE_WORDS = 60;
const MOST_TITLE_SIGNS = 60;

/**
 * Least Kandel-Moles score of the French advice of a threat, all its actions
 * together: short texts swing too much to be judged alone. Sheets that only
 * organisations read may use longer words.
 */
const LEAST_SCORE = {individual: 50, organisation: 35};

/** Advice is short and plain. */
export const wording: Rule = (source) => {
  const faults: Fault[] = [];
  for (const lang of LANGS) {
    const {actions, threats, questions} = source.locales[lang];
    for (const [id, {title, lead, body}] of Object.entries(actions.value)) {
      if (count(title) > MOST_TITLE_WORDS) {
        faults.push(
          actions.file.fault('too-long', [id, 'title'], `at most ${MOST_TITLE_WORDS} words`, title),
        );
      }
      const words = count(lead) + count(body ?? '');
      if (words > MOST_ADVICE_WORDS) {
        faults.push(
          actions.file.fault('too-long', [id], `at most ${MOST_ADVICE_WORDS} words`, `${words} words`),
        );
      }
    }
    for (const [id, {title}] of Object.entries(threats.value)) {
      if (title.length > MOST_TITLE_SIGNS) {
        faults.push(
          threats.file.fault('too-long', [id, 'title'], `at most ${MOST_TITLE_SIGNS} signs`, title),
        );
      }
    }
    for (const [id, {title}] of Object.entries(questions.value)) {
      if (title.length > 2 * MOST_TITLE_SIGNS) {
        faults.push(
          questions.file.fault('too-long', [id, 'title'], `at most ${2 * MOST_TITLE_SIGNS} signs`, title),
        );
      }
    }
  }

  const french = source.locales.fr;
  for (const [id, {value}] of Object.entries({...source.threats, ...source.outcomes})) {
    const words = french.threats.value[id];
    const texts = value.actions
      .map((use) => french.actions.value[typeof use === 'string' ? use : use.do])
      .flatMap((action) => (action ? [action.title, action.lead, action.body ?? ''] : []));
    const level = readingLevel([words?.summary ?? '', ...texts].join('\n'));
    const least = LEAST_SCORE[value.audiences.includes('individual') ? 'individual' : 'organisation'];
    if (level.score < least) {
      const expected = `a reading level of ${least} at least`;
      faults.push(french.threats.file.fault('reading-level', [id], expected, level.score));
    }
  }
  return faults;
};

function count(text: string): number {
  return text.split(/[\s\u00A0\u202F]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
