import type {Untranslated} from '../untranslated.js';
import type {Audience} from '@cyber-17/protocol';

/** What a field of a letter asks for. */
export const FIELD_KINDS = ['line', 'text', 'date', 'amount'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One thing that the victim fills in. It never leaves the device. */
export interface LetterField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  /** A paragraph that needs it is left out while it is empty. */
  readonly optional?: true;
  /** Those who must fill it in although others may leave it empty. */
  readonly neededBy?: readonly Audience[];
  /** The `moment` fact that fills it in, when it is known. */
  readonly fact?: string;
}

/** The text of a letter: `{{id}}` is replaced by what the victim writes. */
export interface LetterText {
  /** Whom it goes to. */
  readonly to: string;
  readonly subject: string;
  /** Paragraphs. */
  readonly body: readonly string[];
}

/** One letter, in the words of one language. */
export interface Letter extends LetterText, Untranslated {
  readonly title: string;
  /** `fields` is untranslated when their labels are. */
  readonly fields: readonly LetterField[];
  /** What is sent: bodies in France read French. Absent where it is the same. */
  readonly french?: LetterText;
}

/** The letters of one language, by id: `letters.json`. */
export interface Letters {
  readonly schema: 1;
  readonly version: string;
  readonly lang: string;
  readonly letters: Readonly<Record<string, Letter>>;
}

const PLACE = /\{\{([\w-]+)\}\}/g;

/** The fields that a text has a place for. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, id]) => id!);
}

/** A letter as one audience fills it in: what it needs is not optional. */
export function letterFor({fields, ...letter}: Letter, audience: Audience): Letter {
  return {
    ...letter,
    fields: fields.map(({optional, ...field}) => ({
      ...field,
      ...(optional && !field.neededBy?.includes(audience) && {optional}),
    })),
  };
}

/**
 * Fills a letter in. An empty field leaves its label in brackets, to be
 * completed by hand; a paragraph that needs an empty optional one is left out.
 */
export function fillLetter(
  {to, subject, body}: LetterText,
  fields: readonly LetterField[],
  values: Readonly<Record<string, string>>,
): LetterText {
  const known = new Map(fields.map((field) => [field.id, field]));
  const valueOf = (id: string) => (Object.hasOwn(values, id) ? values[id]!.trim() : '');
  const fill = (text: string) =>
    text.replace(PLACE, (_, id: string) => valueOf(id) || `[${known.get(id)?.label ?? id}]`);
  const isKept = (text: string) => placesIn(text).every((id) => valueOf(id) || !known.get(id)?.optional);
  return {to: fill(to), subject: fill(subject), body: body.filter(isKept).map(fill)};
}
