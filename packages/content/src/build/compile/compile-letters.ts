import type {Letter, LetterField, LetterText} from '../../shapes/letter.js';
import type {LocaleSource, Source} from '../source/read-source.js';
import type {SpokenLocale} from './fall-back.js';
import type {Lang} from '@cyber-17/protocol';

type Words = LocaleSource['letters'][string]['value'];

/** Compiles the letters of one language, each with the French text that is sent. */
export function compileLetters(
  source: Source,
  locale: SpokenLocale,
  lang: Lang,
): Readonly<Record<string, Letter>> {
  return Object.fromEntries(
    Object.entries(source.letters).flatMap(([id, {value}]) => {
      const words = locale.letters[id]?.value;
      const french = source.locales.fr.letters[id]?.value;
      if (!words || !french) return [];
      const fields = Object.entries(value.fields).map(
        ([field, rule]) => ({id: field, label: words.fields[field] ?? '', ...rule}) as LetterField,
      );
      const letter: Letter = {
        title: words.title,
        ...textOf(words),
        fields,
        ...(words.untranslated
          ? {untranslated: words.untranslated}
          : lang !== 'fr' && {french: textOf(french)}),
      };
      return [[id, letter] as const];
    }),
  );
}

function textOf({to, subject, body}: Words): LetterText {
  return {
    to,
    subject,
    body: body.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()),
  };
}
