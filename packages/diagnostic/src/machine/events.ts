import type {Beginning} from '../trail/trail.js';
import type {Audience} from '@cyber-17/protocol';

/** The answers to the question that is asked now. */
export interface AnswerGiven {
  readonly type: 'answer.given';
  readonly answers: readonly string[];
  /** For a question of kind `moment`: ISO 8601 with offset. */
  readonly moment?: string;
}

/** Everything that can happen to a diagnostic. */
export type DiagnosticEvent =
  | AnswerGiven
  /** «I don't know», or a detail that is skipped. */
  | {readonly type: 'answer.unknown'}
  | {readonly type: 'step.reversed'}
  /** Another answer to the question at `index` of the trail. */
  | (Omit<AnswerGiven, 'type'> & {readonly type: 'answer.revised'; readonly index: number})
  /** Another threat than the one that was named: see `alternativesTo`. */
  | {readonly type: 'threat.chosen'; readonly threat: string}
  | {readonly type: 'audience.changed'; readonly audience: Audience}
  | {readonly type: 'diagnostic.restarted'; readonly beginning?: Beginning}
  | {readonly type: 'details.begun'}
  | {readonly type: 'details.ended'};
