import {TALK_EVENTS} from '@cyber-17/protocol/chat';

import {seal, unseal} from '../keys/seal.js';

import type {Author, PlacedEvent, TalkEvent} from '@cyber-17/protocol/chat';

/** An event on its way into the table. */
export interface NewEvent {
  readonly c: string;
  readonly id: string;
  readonly by: Author;
  /** Whose role and conversation are checked when it is stored; absent for visitor and service. */
  readonly officer?: string;
  readonly what: TalkEvent;
}

/** The numbers that stand for authors in the table. */
const AUTHOR_NUMBERS = {visitor: 0, officer: 1, service: 2} as const;
const AUTHORS: readonly Author[] = ['visitor', 'officer', 'service'];

/** A row of the table, as it is read. */
export interface EventRow {
  readonly conversation_id: string;
  readonly seq: number;
  readonly client_id: string;
  readonly kind: string;
  readonly author: number;
  readonly sealed: Buffer;
  readonly at: Date;
}

export const authorNumber = (by: Author): number => AUTHOR_NUMBERS[by];

const place = (c: string, id: string) => `${c}/${id}`;

/** Seals what an event says, for its conversation and its id. */
export function sealEvent(key: Buffer, {c, id, what}: NewEvent): Buffer {
  return seal(key, place(c, id), JSON.stringify(what)); // defence: chat-sealed
}

/** Opens a row. */
export function placedEvent(key: Buffer, row: EventRow): PlacedEvent {
  const {conversation_id: c, client_id: id, seq, author, at, sealed} = row;
  const what = JSON.parse(unseal(key, place(c, id), sealed).toString()) as TalkEvent;
  return {c, seq, by: AUTHORS[author]!, id, at: at.toISOString(), what};
}

/** Whether a visitor may have an event: notes are between officers. */
export const isForVisitor = ({what}: PlacedEvent): boolean =>
  what.type !== 'noted' && what.type in TALK_EVENTS;
