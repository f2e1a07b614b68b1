import {contactsAt} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {complaintFor} from '../outcome/complaint.js';
import {outcomeOf} from '../outcome/outcome.js';
import {everyWay} from '../testing/index.js';

import type {ContactAt, Graph} from '@cyber-17/content';

const {graph, book, short} = realContent().compiled.fr;
const HOUR = 3_600_000;

/** Each hour of two weeks: Christmas with the new year, and Easter with the change of the clocks before it. */
const HOURS = ['2026-12-24T00:00:00Z', '2027-03-22T00:00:00Z'].flatMap((from) =>
  Array.from({length: 14 * 24}, (_, hour) => Date.parse(from) + hour * HOUR),
);

/** The lists of contacts that a visitor can be shown, by what shows them. */
const FIRST = new Map<string, string>();
const LISTS = new Map<string, string>();
for (const audience of AUDIENCES) {
  for (const trail of everyWay(graph, audience)) {
    const beginning = {question: graph.starts[audience]};
    const outcome = outcomeOf(graph, {audience, beginning, trail, now: 0});
    const named = outcome.conclusions[0].conclusion.id;
    const complaint = complaintFor(book.complaints, outcome)?.row;
    outcome.plan.forEach(({action: {id, channels}}, index) => {
      if (!channels) return;
      LISTS.set(channels.join(), id);
      if (index === 0) FIRST.set(channels.join(), `${named} for ${audience}: ${id}`);
    });
    if (complaint) LISTS.set(complaint.channels.join(), complaint.id);
  }
}
for (const [id, {channels}] of Object.entries(book.threats)) LISTS.set(channels.join(), id);

type Check = (contacts: readonly ContactAt[]) => boolean;

/** The lists and hours at which a check does not hold; a few of them. */
function failing(
  lists: ReadonlyMap<string, string>,
  check: Check,
  {channels}: Pick<Graph, 'channels'> = graph,
) {
  const found: string[] = [];
  for (const [ids, shownBy] of lists) {
    const now = HOURS.find((each) => !check(contactsAt(ids.split(','), (id) => channels[id], each)));
    if (now !== undefined) found.push(`${shownBy} (${ids}) at ${new Date(now).toISOString()}`);
  }
  return found;
}

const isFirstReached: Check = ([first]) =>
  first !== undefined && (first.standing === 'open' || first.channel.untilOpen !== undefined);

describe('at every hour of two weeks with public holidays', () => {
  test('there are outcomes to check', () => {
    expect(FIRST.size).toBeGreaterThan(15);
    expect(LISTS.size).toBeGreaterThan(80);
  });

  test('the first contact answers now, or it is said what to do until then', () => {
    expect(failing(FIRST, isFirstReached)).toEqual([]);
    expect(failing(LISTS, isFirstReached)).toEqual([]);
  });

  test('so it is with the first aid alone, when nothing else could be loaded', () => {
    for (const aid of Object.values(short)) {
      const lists = new Map(
        Object.entries(aid.actions).flatMap(([id, {channels}]) =>
          channels ? [[channels.join(), id] as const] : [],
        ),
      );
      expect(lists.size).toBeGreaterThan(10);
      expect(failing(lists, isFirstReached, aid)).toEqual([]);
    }
  });

  test('a closed line comes after every line that may answer', () => {
    const isClosedLast: Check = (contacts) => {
      const closed = contacts.findIndex(({standing}) => standing === 'closed');
      return closed < 0 || contacts.slice(closed).every(({standing}) => standing === 'closed');
    };
    expect(failing(LISTS, isClosedLast)).toEqual([]);
  });

  test('no number is listed twice', () => {
    const isOnce: Check = (contacts) => {
      const numbers = contacts.flatMap(({channel: {phone, sms}}) => phone ?? sms ?? []);
      return new Set(numbers).size === numbers.length;
    };
    expect(failing(LISTS, isOnce)).toEqual([]);
  });

  test('a paid number has its price, and comes after each free one that may answer', () => {
    const isPriced: Check = (contacts) => {
      const paid = contacts.findIndex(({channel}) => channel.centsPerMinute !== undefined);
      const surtaxed = contacts.filter(({channel}) => channel.phone?.startsWith('0 89'));
      const after = paid < 0 ? [] : contacts.slice(paid + 1);
      return (
        surtaxed.every(({channel}) => channel.centsPerMinute !== undefined) &&
        after.every(({channel, standing}) => channel.centsPerMinute !== undefined || standing === 'closed')
      );
    };
    expect(failing(LISTS, isPriced)).toEqual([]);
  });
});

describe('a child blackmailed with images', () => {
  const at = (time: string) =>
    contactsAt(graph.actions['call-3018']!.channels!, (id) => graph.channels[id], Date.parse(time)).map(
      ({id, standing}) => `${id} ${standing}`,
    );

  test('at two in the morning is sent to 119, then 3114; 3018 is said to be closed', () => {
    expect(at('2026-11-28T01:00:00Z')).toEqual(['119 open', '3114 open', '3018 closed']);
  });

  test('at noon is sent to 3018 first', () => {
    expect(at('2026-11-28T11:00:00Z')).toEqual(['3018 open', '119 open', '3114 open']);
  });
});

test('a card to block is blocked by the bank first; the shared line says its price', () => {
  const contacts = contactsAt(graph.actions['card-block']!.channels!, (id) => graph.channels[id], 0);
  expect(contacts.map(({id, channel}) => [id, channel.centsPerMinute])).toEqual([
    ['bank', undefined],
    ['card-opposition', 35],
  ]);
});
