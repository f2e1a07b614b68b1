import type {Say} from '../page/say.js';
import type {Urgency} from '@cyber-17/protocol';

/** One reason why someone is before others, in words. */
export interface Reason {
  readonly words: string;
  /** How it is to look; plain when absent. */
  readonly tone?: 'critical' | 'serious';
}

interface Placed {
  readonly urgency: Urgency;
  readonly enteredAt: string;
  readonly later?: boolean;
  readonly returned?: boolean;
}

const CRITICAL = {tone: 'critical'} as const;

const TONES: Readonly<Partial<Record<Urgency['gravity'], Pick<Reason, 'tone'>>>> = {
  danger: CRITICAL,
  grave: {tone: 'serious'},
};

/** Why someone has their place in the queue, the strongest reason first. */
export function reasonsOf({urgency, later, returned}: Placed, say: Say, now: number): readonly Reason[] {
  const {danger, harmBy, gravity} = urgency;
  const left = harmBy === undefined ? undefined : Date.parse(harmBy) - now;
  return [
    ...(danger ? [{words: say('console.danger'), ...CRITICAL}] : []),
    ...(returned ? [{words: say('console.returned'), ...CRITICAL}] : []),
    ...(left === undefined || left <= 0
      ? []
      : [{words: say('console.left', {time: spanOf(left, say)}), ...(left < 24 * HOUR && CRITICAL)}]),
    ...(danger ? [] : [{words: say(`console.gravity-${gravity}`), ...TONES[gravity]}]),
    ...(later ? [{words: say('console.later')}] : []),
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
