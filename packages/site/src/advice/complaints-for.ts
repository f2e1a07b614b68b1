import {holds} from '@cyber-17/content';

import {knownOf} from './plan-for.js';
import {whatIsLeft} from './what-is-left.js';

import type {SiteLanguage} from '../site-language.js';
import type {ComplaintRow, Condition} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** Which complaint, and in which case. */
export interface ListedComplaint {
  readonly row: ComplaintRow;
  /** Absent for the one that is right for everyone who has said nothing yet. */
  readonly onlyIf?: Condition;
}

/** The complaints that may be right, that for everyone first, then those of some cases in their order. */
export function complaintsFor(
  language: SiteLanguage,
  id: string,
  audience: Audience,
): readonly ListedComplaint[] {
  // As in the diagnostic: an outcome that is not a threat needs no complaint.
  if (!language.compiled.graph.threats[id]) return [];
  const known = knownOf(language, id, audience);
  const {complaints} = language.compiled.book;
  const rule = complaints.find((row) => holds(row.if, known));
  const others: ListedComplaint[] = [];
  for (const row of complaints) {
    const left = whatIsLeft(row.if, known);
    if (left === false) continue;
    // No later row is ever reached.
    if (left === true) break;
    if (row !== rule && isOfThisThreat(row, id)) others.push({row, onlyIf: left});
  }
  return [...(rule ? [{row: rule}] : []), ...others];
}

/** Rows for every threat (a complaint refused, filed) are for the questions. */
function isOfThisThreat({if: condition = {}}: ComplaintRow, id: string): boolean {
  const named = (each: Condition): boolean =>
    [each['threat'], each['named']].flat().includes(id) || (each.any?.some(named) ?? false);
  return named(condition);
}
