import type {CardAnswer, Category, PlacedEvent} from '@cyber-17/protocol/chat';

/** How far a talk is, from what happened in it. */
export interface Standing {
  readonly stage: 'waiting' | 'talking' | 'ended';
  /** The officer who is there. */
  readonly officer?: string;
  /** The officer who was there is gone: the talk waits again, before all others. */
  readonly isReturned: boolean;
  readonly category?: Category;
  /** Answers by the number of their card. */
  readonly answers: ReadonlyMap<number, CardAnswer>;
}

/** Reads how far a talk is from its events, which are in order. */
export function standingOf(events: readonly PlacedEvent[]): Standing {
  let standing: Omit<Standing, 'answers'> = {stage: 'waiting', isReturned: false};
  const answers = new Map<number, CardAnswer>();
  for (const {what} of events) {
    switch (what.type) {
      case 'joined':
      case 'transferred':
        standing = {stage: 'talking', officer: what.name, isReturned: false};
        break;
      case 'returned':
        standing = {stage: 'waiting', isReturned: true};
        break;
      case 'closed':
        standing = {...standing, stage: 'ended', category: what.category};
        break;
      case 'left':
        standing = {...standing, stage: 'ended'};
        break;
      case 'answered':
        answers.set(what.card, what.value);
        break;
      default:
    }
  }
  return {...standing, answers};
}
