import {urgencyOf} from '../queue/read-queue.js';

import type {Board} from '../queue/board.js';
import type {SealedCase} from '../talk/enter.js';
import type {OwnTalkRow} from './roster.js';
import type {Message} from '@cyber-17/protocol';
import type {OwnTalk, ToOfficer} from '@cyber-17/protocol/chat';

type To<K extends keyof ToOfficer> = Extract<Message<ToOfficer>, {type: K}>;

/** Who waits, in the order of taking. */
export const waitingList = ({version, order}: Board): To<'waiting'> => ({
  type: 'waiting',
  version,
  waiting: order.map(({id, lang, urgency, enteredAt, later, returned}) => ({
    c: id,
    lang,
    urgency,
    enteredAt: enteredAt.toISOString(),
    later,
    returned,
  })),
});

/** Who a talk can be transferred to. */
export const colleagueList = ({version, state}: Board, own: string): To<'colleagues'> => ({
  type: 'colleagues',
  version,
  colleagues: state.officers.filter(({id}) => id !== own).map(({id, name}) => ({id, name})),
});

/** The figures of the whole service. */
export function figuresOf({version, state}: Board): To<'figures'> {
  const live = state.waiting.filter(({later}) => !later);
  const first = Math.min(...live.map(({enteredAt}) => enteredAt.getTime()));
  return {
    type: 'figures',
    version,
    figures: {
      waiting: live.length,
      longestWaitSeconds: live.length > 0 ? Math.max(0, Math.round((state.now - first) / 1_000)) : 0,
      taken: state.taken,
      later: state.waiting.length - live.length,
      officers: state.officers,
    },
  };
}

/** A talk, with what its case says of the threat and whom it befell. */
export const ownTalk = (row: OwnTalkRow, {threat, audience}: SealedCase): OwnTalk => ({
  c: row.id,
  lang: row.lang,
  urgency: {...urgencyOf(row), ...(threat && {threat}), ...(audience && {audience})},
  enteredAt: row.entered_at.toISOString(),
  lastSeq: row.last_seq,
  officerSeen: row.officer_seen,
  visitorSeen: row.visitor_seen,
  present: row.present,
});
