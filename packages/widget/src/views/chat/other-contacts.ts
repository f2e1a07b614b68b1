import {contactsAt} from '@cyber-17/content';
import {complaintFor} from '@cyber-17/diagnostic';

import {channelOf} from '../shared/channel-of.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {ContactAt} from '@cyber-17/content';
import type {Outcome} from '@cyber-17/diagnostic';

/** Each takes other cases: only the one that the plan names is offered. */
const WAYS_TO_COMPLAIN = ['perceval', 'thesee', 'plainte-en-ligne'];

/** They stop what goes on, planned or not. */
const URGENT = ['17', '112', '114', 'card-opposition'];

/** Asked only once the other side has answered a complaint in writing. */
const WAITS = ['bank-mediator', 'consumer-mediator'];

/**
 * Whom somebody can reach where no officer answers: the contacts of what happened,
 * without those of other audiences, of actions that are not in their plan (StopNCII is
 * for adults), and of another way to complain than theirs. The most urgent
 * first: what the plan asks for now, emergencies and the blocking of cards, the rest.
 */
export function otherContacts({context, outcome, ready}: JourneyStore): readonly string[] {
  const {audience, book} = context;
  const {conclusions, plan} = outcome;
  const complaint = book && complaintFor(book.complaints, outcome);
  const planned = new Set([
    ...plan.flatMap(({action}) => action.channels ?? []),
    ...(complaint?.row.channels ?? []),
  ]);
  const possible = conclusions.flatMap(({conclusion: {actions}}) =>
    actions.flatMap((use) => ready.graph.actions[use.do]?.channels ?? []),
  );
  const leftOut = new Set([...possible, ...WAYS_TO_COMPLAIN]);
  const known = conclusions.flatMap(({conclusion: {id}}) => book?.threats[id]?.channels ?? [...planned]);
  const now = wantedNow(outcome);
  const rank = (id: string) => {
    if (WAITS.includes(id)) return 3;
    if (now.includes(id)) return 0;
    return URGENT.includes(id) ? 1 : 2;
  };
  return [...new Set([...planned, ...known])]
    .filter(
      (id) =>
        known.includes(id) &&
        (planned.has(id) || !leftOut.has(id)) &&
        (book?.channels[id]?.audiences?.includes(audience) ?? true),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * These contacts at this moment. Elsewhere a paid line stands behind what is free;
 * here it would stand behind what can wait: what the plan asks for now goes first.
 */
export function otherContactsNow(journey: JourneyStore): readonly ContactAt[] {
  const now = wantedNow(journey.outcome);
  const find = (id: string) => channelOf(journey, id);
  const rank = ({id, standing}: ContactAt) => (now.includes(id) && standing !== 'closed' ? 0 : 1);
  const contacts = contactsAt(otherContacts(journey), find, journey.resources.now());
  return [...contacts].sort((a, b) => rank(a) - rank(b));
}

function wantedNow({plan}: Outcome): readonly string[] {
  return plan.flatMap(({when, action}) => (when === 'now' ? (action.channels ?? []) : []));
}
