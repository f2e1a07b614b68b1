import {spokenLocale} from '../compile/fall-back.js';

import type {Source} from '../source/read-source.js';
import type {Lang} from '@cyber-17/protocol';

/** A language that has fewer words than French, or that no native speaker has read. */
export interface LanguageNote {
  readonly lang: Lang;
  readonly name: string;
  /** Whether a native speaker has read it. */
  readonly isRead: boolean;
  /** How many texts of each kind are in French, in whole or in part. */
  readonly inFrench: Readonly<Record<string, number>>;
  /** The titles and labels that wait for a translator, by the file that they belong in. */
  readonly waiting: readonly string[];
}

/** The languages that wait for words or for a reader. */
export function reportLanguages(source: Source): readonly LanguageNote[] {
  return Object.entries(source.languages.value)
    .map(([lang, {name, unread = false}]): LanguageNote => {
      const counts = Object.entries(untranslatedIn(source, lang as Lang)).map(
        ([kind, texts]) => [kind, texts.filter((fields) => fields.length > 0).length] as const,
      );
      const inFrench = Object.fromEntries(counts.filter(([, count]) => count > 0));
      return {lang: lang as Lang, name, isRead: !unread, inFrench, waiting: waitingIn(source, lang as Lang)};
    })
    .filter(({isRead, inFrench}) => !isRead || Object.keys(inFrench).length > 0);
}

/** The titles and labels that a language does not have yet. */
function waitingIn(source: Source, lang: Lang): readonly string[] {
  const own = source.locales[lang];
  const conclusions = Object.values({...source.threats, ...source.outcomes});
  const files = [
    ...conclusions.filter(({file}) => !Object.hasOwn(own.conclusions, file.id)),
    ...Object.values(source.actions).filter(({file}) => !Object.hasOwn(own.actions, file.id)),
  ].map(({file}) => `locales/${lang}/${file.path}`);
  const labels = Object.entries(source.questions.value.questions).flatMap(([id, {answers}]) => {
    const words = own.questions.value[id];
    if (!words) return [id];
    return Object.keys(answers)
      .filter((answer) => !Object.hasOwn(words.answers, answer))
      .map((answer) => `${id}.answers.${answer}`);
  });
  return [...files, ...labels.map((each) => `${own.questions.file.path}: ${each}`)];
}

/** The fields that are in French, of each text of each kind. */
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
