import {fillLetter, placesIn} from '@cyber-17/content';

import {dateIn} from '../shared/date-in.js';

import type {Letter, LetterText} from '@cyber-17/content';

/** A letter as it is laid out: who writes, to whom, when, what about. */
export interface LetterParts extends LetterText {
  /** Name and address, a line each. */
  readonly from: readonly string[];
  /** The day, as French writes it: what is sent is French. */
  readonly day: string;
  /** Who signs. */
  readonly sign: string;
}

/** The text that is sent, its places still empty. Its last paragraph says who writes: it goes first. */
export function letterParts({french, ...own}: Letter, now: number): LetterParts {
  const {to, subject, body} = french ?? own;
  const places = placesIn(body.at(-1) ?? '').map((id) => `{{${id}}}`);
  return {
    from: places,
    to,
    day: dateIn('fr', now, {dateStyle: 'long'}),
    subject,
    body: body.slice(0, -1),
    sign: places[0] ?? '',
  };
}

/** The letter with what was written in it, as paragraphs. */
export function filledLetter(
  letter: Letter,
  values: Readonly<Record<string, string>>,
  now: number,
): readonly string[] {
  const {from, to, day, subject, body, sign} = letterParts(letter, now);
  const written = Object.fromEntries(
    letter.fields.map(({id, kind}) => {
      const value = values[id] ?? '';
      return [id, kind === 'date' && value ? dayOf(value) : value];
    }),
  );
  const fill = (texts: readonly string[]) => fillLetter({to, subject, body: texts}, letter.fields, written);
  return [
    fill(from).body.join('\n'),
    fill([]).to,
    day,
    fill([]).subject,
    ...fill(body).body,
    ...fill([sign]).body,
  ];
}

/** A day as a field holds it, in words. */
export function dayOf(value: string): string {
  return dateIn('fr', Date.parse(value), {dateStyle: 'long', timeZone: 'UTC'});
}
