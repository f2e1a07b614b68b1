import {answersFor} from '../graph/walk.js';
import {throughDoor} from '../graph/through-door.js';

import type {Source} from '../source/read-source.js';
import type {Audience} from '@cyber-17/protocol';

/** How one threat is reached: for each door, the answers it takes, or nothing. */
export interface DoorsOfThreat {
  readonly threat: string;
  readonly ways: readonly {
    readonly door: string;
    /** Answers to the name, this one included; absent where no path leads there. */
    readonly answers?: number;
    /** Whether its victims come by this door. */
    readonly isOwn: boolean;
  }[];
}

/** The matrix of threats and doors of one audience. */
export function reportDoors(source: Source, audience: Audience): readonly DoorsOfThreat[] {
  const start = source.questions.value.starts[audience];
  const doors = answersFor(source.questions.value.questions[start]!, audience).map(([id]) => id);
  const reached = doors.map((door) => [door, throughDoor(source, audience, door)] as const);
  return Object.entries(source.threats)
    .filter(([, {value}]) => value.audiences.includes(audience))
    .map(([threat, {value}]) => ({
      threat,
      ways: reached.map(([door, ends]) => {
        const path = ends.get(threat);
        const isOwn = value.doors?.[audience]?.includes(door) ?? false;
        return {door, isOwn, ...(path && {answers: path.length})};
      }),
    }));
}
