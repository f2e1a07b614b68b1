import {URGENCIES, holds} from '@cyber-17/content';

import {whatIsLeft} from './what-is-left.js';

import type {SiteLanguage} from '../site-language.js';
import type {BookAction, Condition, Facts, Urgency} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** One thing to do, as a page shows it to everyone. */
export interface ListedAction extends BookAction {
  readonly id: string;
  readonly when: Urgency;
  /** The case that it is for; absent when it is for everyone who has said nothing yet. */
  readonly onlyIf?: Condition;
}

/** What is known of everyone who reads the page of a conclusion. */
export function knownOf(language: SiteLanguage, id: string, audience: Audience): Facts {
  const threat = language.compiled.graph.threats[id];
  return {audience, ...(threat && {threat: id, class: threat.class, named: id})};
}

/**
 * Everything that may have to be done, the most urgent first. Beside one as
 * urgent, what holds for everyone precedes what holds in some cases, so that
 * the first of all is right before anything was answered.
 */
export function planFor(language: SiteLanguage, id: string, audience: Audience): readonly ListedAction[] {
  const {book} = language.compiled;
  const known = knownOf(language, id, audience);
  const listed = new Map<string, ListedAction>();
  for (const use of book.threats[id]!.actions) {
    const action = book.actions[use.do]!;
    if (action.audiences && !action.audiences.includes(audience)) continue;
    const conditions = [action.if, use.if];
    const left = conditions.map((each) => whatIsLeft(each, known));
    if (left.includes(false)) continue;
    const isForAll = conditions.every((each) => holds(each, known));
    const onlyIf = left.find((each) => typeof each === 'object');
    const {if: _, ...rest} = action;
    const one: ListedAction = {
      ...rest,
      id: use.do,
      when: use.when ?? action.when,
      ...(!isForAll && onlyIf && {onlyIf}),
    };
    const before = listed.get(use.do);
    if (!before || (before.onlyIf && isForAll)) listed.set(use.do, one);
  }
  const all = [...listed.values()];
  const isCovered = ({coveredBy, when}: ListedAction) =>
    all.some((other) => coveredBy?.includes(other.id) && other.when === when && !other.onlyIf);
  return all
    .filter((action) => !isCovered(action))
    .map((action, index) => ({action, index}))
    .sort(
      (a, b) =>
        URGENCIES.indexOf(a.action.when) - URGENCIES.indexOf(b.action.when) ||
        Number(a.action.onlyIf !== undefined) - Number(b.action.onlyIf !== undefined) ||
        a.index - b.index,
    )
    .map(({action}) => action);
}
