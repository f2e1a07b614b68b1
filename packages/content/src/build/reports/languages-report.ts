import {spokenLocale} from '../compile/fall-back.js';

import type {Source} from '../source/read-source.js';
import type {Lang} from '@cyber-17/protocol';

/** A language that says less than the French, or that nobody has read again. */
export interface LanguageNote {
  readonly lang: Lang;
  readonly name: string;
  /** Whether somebody who grew up with it has read it. */
  readonly isRead: boolean;
  /** How many texts of each kind stand, wholly or in part, in French. */
  readonly inFrench: Readonly<Record<string, number>>;
}

/** The languages that wait for words, or for a reader. */
export function reportLanguages(source: Source): readonly LanguageNote[] {
  return Object.entries(source.languages.value)
    .map(([lang, {name, unread = false}]): LanguageNote => {
      const counts = Object.entries(untranslatedIn(source, lang as Lang)).map(
        ([kind, texts]) => [kind, texts.filter((fields) => fields.length > 0).length] as const,
      );
      const inFrench = Object.fromEntries(counts.filter(([, count]) => count > 0));
      return {lang: lang as Lang, name, isRead: !unread, inFrench};
    })
    .filter(({isRead, inFrench}) => !isRead || Object.keys(inFrench).length > 0);
}

/** The fields that stand in French, of each text of each kind. */
function untranslatedIn(
  source: Source,
  lang: Lang,
): Readonly<Record<string, readonly (readonly string[])[]>> {
  const {actions, channels, conclusions, letters} = spokenLocale(source, lang);
  const {rows} = source.locales[lang].complaints.value;
  const concluded = Object.values(conclusions).map(({value}) => value.untranslated ?? []);
  return {
    'threats and outcomes': concluded.map((fields) => fields.filter((field) => field !== 'recognise')),
    explanations: concluded.map((fields) => fields.filter((field) => field === 'recognise')),
    actions: Object.values(actions).map(({value}) => value.untranslated ?? []),
    letters: Object.values(letters).map(({value}) => value.untranslated ?? []),
    contacts: Object.values(channels.value).map(({untranslated = []}) => untranslated),
    complaints: source.complaints.value.map(({id}) => (Object.hasOwn(rows, id) ? [] : ['because'])),
  };
}
