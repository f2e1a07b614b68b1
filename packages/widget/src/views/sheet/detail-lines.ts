import {plainLines} from '@cyber-17/content';
import {complaintFor} from '@cyber-17/diagnostic';

import {evidenceIdsOf} from '../outcome/conclusion-words.js';
import {bookOf} from '../shared/book-of.js';
import {channelOf} from '../shared/channel-of.js';
import {platformWord} from '../shared/platform-word.js';
import {frenchIn} from './line.js';
import {numbered} from './sheet-lines.js';

import type {Case} from '../../journey/case.js';
import type {Line} from './line.js';
import type {Block, Book, BookAction} from '@cyber-17/content';
import type {Outcome, PlannedAction} from '@cyber-17/diagnostic';

/** What to keep as evidence for all that was named, each thing once. */
export function evidenceOf(
  book: Book,
  {conclusions}: Outcome,
): readonly {readonly id: string; readonly text: string}[] {
  const ids = new Set(conclusions.flatMap((judged) => evidenceIdsOf(book, judged)));
  return [...ids].flatMap((id) => {
    const text = book.evidence[id];
    return text === undefined ? [] : [{id, text}];
  });
}

/**
 * How each action is done, by its number, and the evidence to keep: what the
 * view folds is open here.
 *
 * @param isPrivate whether the sheet before left out why there is a complaint
 */
export function detailLines(journey: Case, isPrivate: boolean): readonly Line[] {
  const book = bookOf(journey);
  if (!book) return [];
  const {plan} = journey.outcome;
  const row = isPrivate ? complaintFor(book.complaints, journey.outcome)?.row : undefined;
  return [
    {kind: 'part', text: journey.word('plan.paper-details')},
    ...plan.flatMap((planned) => actionLines(journey, book, planned)),
    ...(row
      ? [
          {kind: 'detail', text: book.procedures[row.procedure].title} as const,
          {kind: 'text', text: row.because, ...frenchIn(row, 'because')} as const,
        ]
      : []),
    ...evidenceLines(journey, book),
  ];
}

function actionLines(journey: Case, book: Book, planned: PlannedAction): readonly Line[] {
  const detail = book.actions[planned.action.id];
  if (!detail) return [];
  return [
    {kind: 'detail', text: numbered(journey, planned), ...frenchIn(detail, 'title')},
    {kind: 'text', text: detail.lead, ...frenchIn(detail, 'lead')},
    ...blockLines(journey, detail.body).map((line) => ({...line, ...frenchIn(detail, 'body')})),
    // What to say aloud is set apart from what to do.
    ...(detail.say ? [{kind: 'topic', text: journey.word('action.say')} as const] : []),
    ...(detail.say ?? []).map((text) => ({kind: 'say', text, ...frenchIn(detail, 'say')}) as const),
    ...stepLines(journey, detail),
  ];
}

/** The steps on every device or service: paper does not know which one is theirs. */
function stepLines(journey: Case, detail: BookAction): readonly Line[] {
  return Object.entries(detail.steps ?? {}).flatMap(([platform, steps]): readonly Line[] => [
    {kind: 'topic', text: journey.word(platformWord(platform))},
    ...blockLines(journey, steps).map((line) => ({...line, ...frenchIn(detail, 'steps')})),
  ]);
}

function evidenceLines(journey: Case, book: Book): readonly Line[] {
  const kept = evidenceOf(book, journey.outcome);
  if (kept.length === 0) return [];
  return [
    {kind: 'detail', text: journey.word('plan.evidence')},
    ...kept.map(({text}) => ({kind: 'check', text}) as const),
  ];
}

/** Plain lines of advice, a contact by its number or its name. */
function blockLines(journey: Case, blocks: readonly Block[]): readonly Line[] {
  return plainLines(blocks, (id) => {
    const channel = channelOf(journey, id);
    return channel?.phone ?? channel?.name ?? journey.context.book?.withdrawn?.[id] ?? '';
  });
}
