import {AUDIENCES} from '@cyber-17/protocol';

import type {ActionUse} from '../../shapes/action.js';
import type {Source} from './read-source.js';
import type {Audience} from '@cyber-17/protocol';

/** An action as a file of a threat uses it. */
export interface Use extends ActionUse {
  /** It travels with the first aid. */
  readonly aid?: true;
}

type ActionRule = Source['actions'][string]['value'];

/**
 * The actions of a threat or an outcome, whole: an id alone is short for
 * `{do: id}`, and an action that another one replaces for an audience brings
 * that one along, under the same conditions.
 */
export function usesOf(
  actions: Source['actions'],
  conclusion: Source['outcomes'][string]['value'],
): readonly Use[] {
  return conclusion.actions.flatMap((written) => {
    const use = (typeof written === 'string' ? {do: written} : written) as Use;
    const instead = Object.entries(actions[use.do]?.value.instead ?? {}) as [Audience, string][];
    const others = instead
      .filter(([audience]) => conclusion.audiences.includes(audience))
      .map(([, id]) => ({...use, do: id}));
    return [use, ...others];
  });
}

/** Whom an action is for: not those for whom another replaces it. `undefined` is everyone. */
export function audiencesOf({audiences, instead}: ActionRule): readonly Audience[] | undefined {
  if (!instead) return audiences;
  return (audiences ?? AUDIENCES).filter((audience) => !Object.hasOwn(instead, audience));
}
