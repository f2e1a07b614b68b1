import {plainLines} from '@cyber-17/content';
import {complaintFor} from '@cyber-17/diagnostic';

import type {Block, Book, Graph} from '@cyber-17/content';
import type {Outcome} from '@cyber-17/diagnostic';

/** An outcome as its visitor reads it, as plain text for its editor. */
export function readingOf(graph: Graph, book: Book, outcome: Outcome): string {
  const {conclusions, facts, severity, sureness, offers, plan} = outcome;
  const complaint = complaintFor(book.complaints, outcome);
  const lines = [
    JSON.stringify(facts),
    `${severity} · ${sureness} · chat ${offers.chat} · provider ${offers.provider}`,
    ...conclusions.map(({conclusion: {id, title}, stage}) => `# ${title} (${id}, ${stage})`),
    book.threats[conclusions[0].conclusion.id]?.summary ?? '',
    '',
  ];
  for (const {action, when, deadline} of plan) {
    const detail = book.actions[action.id];
    lines.push(`[${when}] ${action.title} (${action.id})${deadline ? ` — ${deadline.rule.limit}` : ''}`);
    lines.push(`    ${detail?.lead ?? ''}`, ...blockLines(detail?.body ?? []));
    lines.push(...(detail?.say ?? []).map((line) => `    « ${line} »`));
    for (const [platform, steps] of Object.entries(detail?.steps ?? {})) {
      lines.push(`    · ${platform}`, ...blockLines(steps));
    }
  }
  if (complaint) {
    const {row, others} = complaint;
    lines.push('', `${book.procedures[row.procedure].title} (${row.id}): ${row.because}`);
    lines.push(...others.map((each) => `    ${book.procedures[each].whyNot}`));
  }
  const contacts = book.threats[conclusions[0].conclusion.id]?.channels ?? [];
  lines.push('', contacts.map((id) => graph.channels[id]?.name ?? id).join(' · '), '');
  return lines.join('\n');
}

function blockLines(blocks: readonly Block[]): readonly string[] {
  return plainLines(blocks, (id) => `{${id}}`).map(
    ({kind, text}) => `    ${kind === 'item' ? '- ' : ''}${text}`,
  );
}
