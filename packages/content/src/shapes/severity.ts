import type {Condition} from './condition.js';

/** How far the harm has come. */
export const STAGES = ['attempt', 'exposed', 'harmed'] as const;
export type Stage = (typeof STAGES)[number];

/** How grave a situation is. Urgency is another thing: see actions. */
export const SEVERITIES = ['information', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Threats of one class share their severity at each stage. */
export const THREAT_CLASSES = [
  'nuisance',
  'pretext',
  'manipulation',
  'intrusion',
  'system',
  'person',
  'voice',
  'legal',
] as const;
export type ThreatClass = (typeof THREAT_CLASSES)[number];

/** A rule that raises severity; the book has the words that explain it. */
export interface Raise {
  readonly id: string;
  readonly when: Condition;
  readonly to: Severity;
}

/** The policy over all threats: data, so that it can explain itself. */
export interface Policy {
  readonly severity: Readonly<Record<ThreatClass, Readonly<Record<Stage, Severity>>>>;
  readonly raises: readonly Raise[];
  /** When a threat whose `chat` is `harm` is offered an officer. */
  readonly chat: {readonly never: Condition; readonly harm: Condition};
  /** Order of several threats: the first rule that a threat meets ranks it. */
  readonly order: readonly Condition[];
}
