import type {Say} from '../page/say.js';
import type {Urgency} from '@cyber-17/protocol';

/** One reason why someone is before others, in words. */
export interface Reason {
  readonly words: string;
  readonly isUrgent: boolean;
}

interface Placed {
  readonly urgency: Urgency;
  readonly enteredAt: string;
  readonly later?: boolean;
  readonly returned?: boolean;
}

/** Why someone has their place in the queue, the strongest reason first. */
export function reasonsOf({urgency, later, returned}: Placed, say: Say, now: number): readonly Reason[] {
  const {danger, harmBy, gravity} = urgency;
  const left = harmBy === undefined ? undefined : Date.parse(harmBy) - now;
  return [
    ...(danger ? [{words: say('console.danger'), isUrgent: true}] : []),
    ...(returned ? [{words: say('console.returned'), isUrgent: true}] : []),
    ...(left === undefined || left <= 0
      ? []
      : [{words: say('console.left', {time: spanOf(left, say)}), isUrgent: left < 24 * HOUR}]),
    ...(danger ? [] : [{words: say(`console.gravity-${gravity}`), isUrgent: gravity === 'danger'}]),
    ...(later ? [{words: say('console.later'), isUrgent: false}] : []),
  ];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A span of time, short. */
export function spanOf(ms: number, say: Say): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes < 60) return say('console.minutes', {minutes});
  return say('console.hours', {hours: Math.floor(minutes / 60), minutes: minutes % 60});
}
