import {URGENCIES, plainLines} from '@cyber-17/content';
import {complaintFor} from '@cyber-17/diagnostic';

import {titleOf} from '../diagnosis/conclusion-words.js';
import {dateOf} from './deadline.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {Block, Book} from '@cyber-17/content';
import type {DeadlineState, Outcome, PlannedAction} from '@cyber-17/diagnostic';

/** One line of a plan that is kept outside the panel: on paper, in a file. */
export interface PlanLine {
  readonly kind: 'title' | 'heading' | 'text' | 'item';
  readonly text: string;
}

/** What to keep as evidence for all that was named, each thing once. */
export function evidenceOf(book: Book, {conclusions}: Outcome): readonly string[] {
  const ids = new Set(conclusions.flatMap(({conclusion}) => book.threats[conclusion.id]?.evidence ?? []));
  return [...ids].flatMap((id) => book.evidence[id] ?? []);
}

/** The whole plan as lines: what the view folds is open here. */
export function planLines(journey: JourneyStore): readonly PlanLine[] {
  const {outcome} = journey;
  const {book} = journey.context;
  const lines: PlanLine[] = [
    {kind: 'title', text: journey.word('plan.title')},
    {kind: 'text', text: outcome.conclusions.map(titleOf).join(' · ')},
    {kind: 'text', text: journey.word('start.danger')},
    ...['17', '112', '114'].map(
      (number) => ({kind: 'item', text: journey.word(`start.number-${number}`)}) as const,
    ),
  ];
  for (const when of URGENCIES) {
    const group = outcome.plan.filter((planned) => planned.when === when);
    if (group.length > 0) lines.push({kind: 'heading', text: journey.word(`plan.${when}`)});
    for (const planned of group) lines.push(...actionLines(journey, planned));
  }
  if (book) lines.push(...evidenceLines(journey, book), ...complaintLines(journey, book));
  return lines;
}

/** The lines as plain text. */
export function textOfLines(lines: readonly PlanLine[]): string {
  return lines
    .map(({kind, text}) => {
      if (kind === 'item') return `- ${text}`;
      return kind === 'text' ? text : `\n${text.toUpperCase()}\n`;
    })
    .join('\n')
    .trim();
}

function actionLines(journey: JourneyStore, {action, deadline}: PlannedAction): readonly PlanLine[] {
  const {book, done} = journey.context;
  const detail = book?.actions[action.id];
  return [
    {kind: 'text', text: ''},
    {kind: 'text', text: `${done.has(action.id) ? '[x]' : '[ ]'} ${action.title}`},
    ...(deadline ? deadlineLines(journey, deadline) : []),
    ...(detail ? [{kind: 'text', text: detail.lead} as const, ...blockLines(journey, detail.body)] : []),
    ...contactLines(journey, action.channels ?? []),
    // What is said aloud stands apart from what is done.
    ...(detail?.say ? [{kind: 'text', text: journey.word('action.say')} as const] : []),
    ...(detail?.say ?? []).map((line) => ({kind: 'item', text: line}) as const),
  ];
}

/** The limit in words and, where the law counts from a known moment, its end. No time left: paper ages. */
function deadlineLines(journey: JourneyStore, {passed, rule, until}: DeadlineState): readonly PlanLine[] {
  const limit = passed ? rule.passed : rule.limit;
  const end =
    passed || until === undefined
      ? []
      : [journey.word('deadline.until', {date: dateOf(journey.lang, until)})];
  return limit ? [{kind: 'text', text: [limit, ...end].join(' ')}] : [];
}

/** Whom to reach, by name and number or address. */
function contactLines(journey: JourneyStore, channels: readonly string[]): readonly PlanLine[] {
  return channels
    .flatMap((id) => journey.context.graph?.channels[id] ?? [])
    .flatMap(({name, phone, sms, url}) => {
      const reach = phone ?? sms ?? url;
      return reach ? [{kind: 'item', text: journey.word('contact.note', {name, note: reach})}] : [];
    });
}

function evidenceLines(journey: JourneyStore, book: Book): readonly PlanLine[] {
  const kept = evidenceOf(book, journey.outcome);
  if (kept.length === 0) return [];
  return [
    {kind: 'heading', text: journey.word('plan.evidence')},
    ...kept.map((text) => ({kind: 'item', text}) as const),
  ];
}

function complaintLines(journey: JourneyStore, book: Book): readonly PlanLine[] {
  const complaint = complaintFor(book.complaints, journey.outcome);
  if (!complaint) return [];
  const {procedure, because, channels} = complaint.row;
  return [
    {kind: 'heading', text: book.procedures[procedure].title},
    {kind: 'text', text: because},
    ...contactLines(journey, channels),
  ];
}

/** Plain lines of advice, a contact by its number or its name. */
function blockLines(journey: JourneyStore, blocks: readonly Block[]): readonly PlanLine[] {
  return plainLines(blocks, (id) => {
    const channel = journey.context.graph?.channels[id];
    return channel?.phone ?? channel?.name ?? '';
  });
}
