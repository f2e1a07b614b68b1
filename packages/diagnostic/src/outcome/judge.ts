import {SEVERITIES, holds} from '@cyber-17/content';

import type {Concluded} from './concluded.js';
import type {Conclusion, Facts, Graph, Raise, Severity} from '@cyber-17/content';

/** A conclusion with its severity, and whom it offers. */
export interface Judged extends Concluded {
  readonly severity: Severity;
  /** The rules that raised the severity, with their words. */
  readonly raises: readonly Raise[];
  readonly chat: boolean;
  readonly provider: boolean;
}

/** Judges a conclusion: a threat by class and stage, raised by the policy; an outcome that broke in is critical. */
export function judge(graph: Graph, concluded: Concluded, interrupted: boolean): Judged {
  const {conclusion, stage, facts} = concluded;
  const offers = {
    chat: isChatOffered(graph, conclusion, facts),
    provider: isProviderOffered(conclusion, facts),
  };
  if (!('class' in conclusion)) {
    return {
      ...concluded,
      ...offers,
      severity: interrupted ? 'critical' : (conclusion.severity ?? 'information'),
      raises: [],
    };
  }
  const base = graph.policy.severity[conclusion.class][stage];
  const raises = graph.policy.raises.filter(({when, to}) => isGraver(to, base) && holds(when, facts));
  return {...concluded, ...offers, severity: gravest([base, ...raises.map(({to}) => to)]), raises};
}

/** The gravest of several severities. */
export function gravest(severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (isGraver(b, a) ? b : a), 'information');
}

function isGraver(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);
}

function isChatOffered({policy}: Graph, {chat}: Conclusion, facts: Facts): boolean {
  if (chat === 'never' || holds(policy.chat.never, facts)) return false;
  return chat === 'always' || holds(policy.chat.harm, facts);
}

function isProviderOffered({provider}: Conclusion, facts: Facts): boolean {
  return provider === 'always' || (provider !== undefined && holds(provider, facts));
}
