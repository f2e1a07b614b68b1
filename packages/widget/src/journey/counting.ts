import type {Count} from '@cyber-17/protocol/count';

/** How far the counting of a situation is. */
export interface Counting {
  readonly progress: 'sending' | 'done' | 'failed';
  /** What was sent, or tried: trying again sends the same, which counts once. */
  readonly count?: Count | undefined;
}
