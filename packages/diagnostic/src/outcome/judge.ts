import {SEVERITIES, holds} from '@cyber-17/content';

import type {Conclusion, Facts, Graph, Raise, Severity, Stage, Threat} from '@cyber-17/content';

/** A conclusion with its severity, and whom it offers. */
export interface Judged {
  readonly conclusion: Conclusion | Threat;
  readonly stage: Stage;
  readonly severity: Severity;
  /** The rules that raised the severity, with their words. */
  readonly raises: readonly Raise[];
  readonly chat: boolean;
  readonly provider: boolean;
  /** The facts as rules see them for this conclusion. */
  readonly facts: Facts;
}

/** Judges one threat: class × stage, then raised by the policy. */
export function judgeThreat(graph: Graph, threat: Threat, stage: Stage, shared: Facts): Judged {
  const facts = {...shared, threat: threat.id, class: threat.class, stage};
  const base = graph.policy.severity[threat.class][stage];
  const raises = graph.policy.raises.filter(({when, to}) => isGraver(to, base) && holds(when, facts));
  return {
    conclusion: threat,
    stage,
    severity: gravest([base, ...raises.map(({to}) => to)]),
    raises,
    facts,
    chat: isChatOffered(graph, threat, facts),
    provider: isProviderOffered(threat, facts),
  };
}

/** Judges an outcome that is no threat. One that broke in is always critical. */
export function judgeOutcome(graph: Graph, outcome: Conclusion, interrupted: boolean, shared: Facts): Judged {
  const facts = {...shared, threat: outcome.id};
  return {
    conclusion: outcome,
    stage: interrupted ? 'harmed' : 'attempt',
    severity: interrupted ? 'critical' : 'information',
    raises: [],
    facts,
    chat: isChatOffered(graph, outcome, facts),
    provider: isProviderOffered(outcome, facts),
  };
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
