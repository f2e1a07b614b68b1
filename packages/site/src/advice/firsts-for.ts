import {STAGES, URGENCIES, holds} from '@cyber-17/content';

import {knownOf, planFor} from './plan-for.js';

import type {SiteLanguage} from '../site-language.js';
import type {ListedAction} from './plan-for.js';
import type {ActionUse, Stage} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** What to do first, and how far it must have come for that. */
export interface First {
  /** All of them, where it does not matter; none for an outcome that is not a threat. */
  readonly stages: readonly Stage[];
  /** Absent where it depends on more than that: the questions find it. */
  readonly action?: ListedAction;
}

/**
 * What to do first when nothing is known but how far it has come: the same for
 * all stages, or one for each. It is what the diagnostic would say. Where that
 * can wait although something else may not, more must be known first.
 */
export function firstsFor(language: SiteLanguage, id: string, audience: Audience): readonly First[] {
  const plan = planFor(language, id, audience);
  if (!language.compiled.graph.threats[id]) {
    const action = plan.find(({onlyIf}) => !onlyIf) ?? plan[0];
    return action ? [{stages: [], action}] : [];
  }
  const isUrgent = plan.some(({when}) => when === 'now');
  const byStage = STAGES.map((stage) => {
    const found = firstAt(language, id, audience, stage);
    const action = plan.find((each) => each.id === found);
    return {stage, action: isUrgent && action?.when !== 'now' ? undefined : action};
  });
  const actions = [...new Set(byStage.map(({action}) => action))];
  return actions.map((action) => ({
    stages: byStage.flatMap((each) => (each.action === action ? [each.stage] : [])),
    ...(action && {action}),
  }));
}

/** The most urgent action that holds at a stage. */
function firstAt(language: SiteLanguage, id: string, audience: Audience, stage: Stage): string | undefined {
  const {actions, threats} = language.compiled.book;
  const facts = {...knownOf(language, id, audience), stage};
  const rank = (use: ActionUse) =>
    URGENCIES.indexOf(use.when ?? actions[use.do]!.when) * 2 + (use.first ? 0 : 1);
  return threats[id]!.actions.filter((use) => {
    const action = actions[use.do]!;
    const isFor = action.audiences?.includes(audience) ?? true;
    return isFor && holds(action.if, facts) && holds(use.if, facts);
  }).reduce<ActionUse | undefined>((best, use) => (best && rank(best) <= rank(use) ? best : use), undefined)
    ?.do;
}
