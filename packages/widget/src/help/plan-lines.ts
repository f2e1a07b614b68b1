import {URGENCIES, plainLines} from '@cyber-17/content';
import {complaintFor} from '@cyber-17/diagnostic';

import {titleOf} from '../diagnosis/conclusion-words.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {Block, Book} from '@cyber-17/content';
import type {Outcome, PlannedAction} from '@cyber-17/diagnostic';

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
  const {book, graph, done} = journey.context;
  const detail = book?.actions[action.id];
  const limit = deadline && (deadline.passed ? deadline.rule.passed : deadline.rule.limit);
  const contacts = (action.channels ?? []).flatMap((id) => graph?.channels[id] ?? []);
  return [
    {kind: 'text', text: ''},
    {kind: 'text', text: `${done.has(action.id) ? '[x]' : '[ ]'} ${action.title}`},
    ...(limit ? [{kind: 'text', text: limit} as const] : []),
    ...(detail ? [{kind: 'text', text: detail.lead} as const, ...blockLines(journey, detail.body)] : []),
    ...contacts.flatMap(({name, phone, sms, url}): readonly PlanLine[] => {
      const reach = phone ?? sms ?? url;
      return reach ? [{kind: 'item', text: journey.word('contact.note', {name, note: reach})}] : [];
    }),
    ...(detail?.say ?? []).map((line) => ({kind: 'item', text: line}) as const),
  ];
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
  const {procedure, because} = complaint.row;
  return [
    {kind: 'heading', text: book.procedures[procedure].title},
    {kind: 'text', text: because},
  ];
}

/** Plain lines of advice, a contact by its number or its name. */
function blockLines(journey: JourneyStore, blocks: readonly Block[]): readonly PlanLine[] {
  return plainLines(blocks, (id) => {
    const channel = journey.context.graph?.channels[id];
    return channel?.phone ?? channel?.name ?? '';
  });
}
