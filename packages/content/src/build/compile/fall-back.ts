import {mapValues} from '../../records.js';

import type {Records} from '../../records.js';
import type {Untranslated} from '../../untranslated.js';
import type {LocaleSource, Source} from '../source/read-source.js';
import type {Sourced} from '../source/sourced.js';
import type {Lang} from '@cyber-17/protocol';

type Files<T> = Records<Sourced<T>>;
type Values<F> = F extends Files<infer T> ? T : never;
type Spoken<F> = Files<Values<F> & Untranslated>;
type QuestionWords = LocaleSource['questions']['value'][string];
type AnswerWords = QuestionWords['answers'][string];

/** The words of one language, and French ones where they are missing. */
export interface SpokenLocale extends Omit<
  LocaleSource,
  'actions' | 'channels' | 'conclusions' | 'letters' | 'questions'
> {
  readonly actions: Spoken<LocaleSource['actions']>;
  readonly channels: Sourced<Records<LocaleSource['channels']['value'][string] & Untranslated>>;
  readonly conclusions: Spoken<LocaleSource['conclusions']>;
  readonly letters: Spoken<LocaleSource['letters']>;
  readonly questions: Sourced<Records<QuestionWords & Untranslated>>;
}

/** The words to compile for a language; a complete one needs no French. */
export function spokenLocale({languages, locales}: Source, lang: Lang): SpokenLocale {
  const own = locales[lang];
  const french = locales.fr;
  if (languages.value[lang].whole === undefined) return own;
  return {
    ...own,
    actions: overlayFiles(own.actions, french.actions),
    letters: overlayFiles(own.letters, french.letters),
    conclusions: mapValues(overlayFiles(own.conclusions, french.conclusions), ({file, value}, id) => ({
      file,
      value: {
        ...value,
        ...(value.variants && {
          variants: mapValues(value.variants, (variant, name) =>
            // Words that are less exact are understood; French ones may not be.
            overlay(own.conclusions[id]?.value.variants?.[name], whereMissing(variant, own.conclusions[id])),
          ),
        }),
      },
    })),
    questions: {
      file: own.questions.file,
      value: mapValues(french.questions.value, (words, id) =>
        overlayQuestion(own.questions.value[id], words),
      ),
    },
    channels: {file: own.channels.file, value: overlayAll(own.channels.value, french.channels.value)},
    complaints: {
      file: own.complaints.file,
      value: {
        rows: {...french.complaints.value.rows, ...own.complaints.value.rows},
        procedures: overlayAll(own.complaints.value.procedures, french.complaints.value.procedures),
      },
    },
  };
}

/** The words of a variant that its conclusion has none for in its own language. */
function whereMissing<T extends object>(variant: T, own: Sourced<object> | undefined): T {
  return Object.fromEntries(Object.entries(variant).filter(([key]) => !(key in (own?.value ?? {})))) as T;
}

/** Words over the French ones, and the names of the missing fields. */
function overlay<T extends object>(own: Partial<T> | undefined, french: T): T & Untranslated {
  const untranslated = Object.keys(french).filter((key) => own?.[key as keyof T] === undefined);
  return {...french, ...own, ...(untranslated.length > 0 && {untranslated})};
}

/** A question that has words keeps them, and asks in French only what it has no label for. */
function overlayQuestion(
  own: QuestionWords | undefined,
  french: QuestionWords,
): QuestionWords & Untranslated {
  const answers = mapValues(french.answers, (words, id) => own?.answers[id] ?? inFrench(words));
  if (own) return {...own, answers};
  const {title, hint} = french;
  return {
    ...overlay<Pick<QuestionWords, 'title' | 'hint'>>(undefined, {title, ...(hint && {hint})}),
    answers,
  };
}

function inFrench(words: AnswerWords): AnswerWords & Untranslated {
  return overlay(undefined, typeof words === 'string' ? {label: words} : words);
}

function overlayAll<T extends object>(own: Records<T>, french: Records<T>): Records<T & Untranslated> {
  return mapValues(french, (words, id) => overlay(own[id], words));
}

function overlayFiles<T extends object>(own: Files<T>, french: Files<T>): Files<T & Untranslated> {
  return mapValues(french, ({file, value}, id) => ({
    file: own[id]?.file ?? file,
    value: overlay(own[id]?.value, value),
  }));
}
