import {compileMarkdown, contactsIn, UnsupportedMarkdownError} from '../markdown.js';

import type {Fault} from '../fault.js';
import type {Rule} from './rule.js';

/** Nothing is written that no one would ever read. */
export const usage: Rule = (source) => {
  const faults: Fault[] = [];
  const conclusions = [...Object.values(source.threats), ...Object.values(source.outcomes)];
  const actions = new Set(
    conclusions.flatMap(({value}) => value.actions.map((use) => (typeof use === 'string' ? use : use.do))),
  );
  const named = Object.values(source.locales.fr.actions).flatMap(({value}) => contactsOf(value.body));
  const channels = new Set([
    ...conclusions.flatMap(({value}) => value.channels),
    ...Object.values(source.actions).flatMap(({value}) => value.channels ?? []),
    ...Object.values(source.channels).flatMap(({value}) => value.otherwise ?? []),
    ...source.complaints.value.flatMap((row) => row.channels),
    ...named,
  ]);
  for (const [id, {file}] of Object.entries(source.actions)) {
    if (!actions.has(id)) faults.push(file.fault('unused', [], 'a threat that uses this action', 'none'));
  }
  for (const [id, {file}] of Object.entries(source.channels)) {
    if (!channels.has(id)) faults.push(file.fault('unused', [], 'an action that uses this channel', 'none'));
  }
  return faults;
};

function contactsOf(body: string | undefined): readonly string[] {
  try {
    return contactsIn(compileMarkdown(body ?? ''));
  } catch (error) {
    // Already a fault of its own: see references.
    if (error instanceof UnsupportedMarkdownError) return [];
    throw error;
  }
}
