import {LANGS} from '@cyber-17/protocol';

import {readingLevel} from '../reports/reading-level.js';
import {usesOf} from '../source/uses.js';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

const MAX_TITLE_WORDS = 12;
const MAX_ADVICE_WORDS = 60;
const MAX_TITLE_CHARACTERS = 60;
/** What not to do is read at a glance. */
const MAX_FORBID_WORDS = 14;
/** A frightened person cannot say more in one breath. */
const MAX_SPOKEN_WORDS = 25;

/** Titles that send someone to the phone. */
const CALLS = /^(?:Appelez|Téléphonez|Rappelez|Call|Phone|Ring)\b/;

/**
 * Lowest Kandel-Moles score of the French advice of a threat, all its actions
 * together: short texts swing too much to be judged alone. Sheets that only
 * organisations read may use longer words.
 */
const MIN_SCORE = {individual: 50, organisation: 35};

/** Advice is short and plain. */
export const wording: Rule = (source) => {
  const faults: Fault[] = [];
  for (const lang of LANGS) {
    const {actions, conclusions, questions} = source.locales[lang];
    for (const {file, value} of Object.values(actions)) {
      const {title, lead, body, say, steps = {}} = value;
      if (CALLS.test(title) && !say) {
        faults.push(file.fault('no-script', ['title'], 'what to say on the phone', title));
      }
      for (const line of say?.split('\n') ?? []) {
        if (count(line) > MAX_SPOKEN_WORDS) {
          faults.push(file.fault('too-long', ['say'], `at most ${MAX_SPOKEN_WORDS} words a sentence`, line));
        }
      }
      if (count(title) > MAX_TITLE_WORDS) {
        faults.push(file.fault('too-long', ['title'], `at most ${MAX_TITLE_WORDS} words`, title));
      }
      const texts = {lead: `${lead ?? ''}\n${body ?? ''}`, ...steps};
      for (const [at, text] of Object.entries(texts)) {
        const words = count(text);
        if (words > MAX_ADVICE_WORDS) {
          const path = at === 'lead' ? [at] : ['steps', at];
          faults.push(file.fault('too-long', path, `at most ${MAX_ADVICE_WORDS} words`, `${words} words`));
        }
      }
    }
    for (const {file, value} of Object.values(conclusions)) {
      const forbids = [
        [['forbid'], value.forbid] as const,
        ...Object.entries(value.variants ?? {}).map(
          ([id, {forbid}]) => [['variants', id, 'forbid'], forbid] as const,
        ),
      ];
      for (const [path, forbid = ''] of forbids) {
        if (count(forbid) > MAX_FORBID_WORDS)
          faults.push(file.fault('too-long', path, `at most ${MAX_FORBID_WORDS} words`, forbid));
      }
      if (value.title.length > MAX_TITLE_CHARACTERS) {
        faults.push(
          file.fault('too-long', ['title'], `at most ${MAX_TITLE_CHARACTERS} characters`, value.title),
        );
      }
    }
    for (const [id, {title}] of Object.entries(questions.value)) {
      if (title.length > 2 * MAX_TITLE_CHARACTERS) {
        faults.push(
          questions.file.fault(
            'too-long',
            [id, 'title'],
            `at most ${2 * MAX_TITLE_CHARACTERS} characters`,
            title,
          ),
        );
      }
    }
  }

  const french = source.locales.fr;
  for (const [id, {value}] of Object.entries({...source.threats, ...source.outcomes})) {
    const words = french.conclusions[id];
    const texts = usesOf(source.actions, value)
      .map((use) => french.actions[use.do]?.value)
      .flatMap((action) => (action ? [action.title, action.lead ?? '', action.body ?? ''] : []));
    const level = readingLevel([words?.value.summary ?? '', ...texts].join('\n'));
    const least = MIN_SCORE[value.audiences.includes('individual') ? 'individual' : 'organisation'];
    if (words && level.score < least) {
      const expected = `a reading level of ${least} at least`;
      faults.push(words.file.fault('reading-level', [], expected, level.score));
    }
  }
  return faults;
};

function count(text: string): number {
  return text.split(/[\s\u00A0\u202F]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
