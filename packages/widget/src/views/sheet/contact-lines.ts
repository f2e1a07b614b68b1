import {contactsAt} from '@cyber-17/content';

import {csirtFor} from '../plan/csirt-for.js';
import {channelOf} from '../shared/channel-of.js';
import {unbroken} from '../shared/contact.js';
import {frenchIn} from './line.js';

import type {Case} from '../../journey/case.js';
import type {Line} from './line.js';
import type {Channel, ChannelDetail} from '@cyber-17/content';

type KnownChannel = Channel & Partial<ChannelDetail>;

/** Sites of places to go to: their purpose does not reveal what happened. */
const PLACES: ReadonlySet<string> = new Set(['station', 'ma-securite']);

/**
 * Whom to reach, on a sheet: the number, then what it is for and its hours. A
 * sheet is private when no name on it may say what happened.
 *
 * @param explained the contacts already on the sheet: their purpose is printed once
 */
export function contactLines(
  journey: Case,
  channels: readonly string[],
  explained: Set<string>,
  isPrivate: boolean,
): readonly Line[] {
  // Contacts that answer now go first: the sheet is mostly used at once.
  const contacts = contactsAt(channels, (id) => channelOf(journey, id), journey.resources.now());
  return contacts.flatMap(({id, channel}) => {
    const isKnown = explained.has(id);
    explained.add(id);
    return [
      reachLine(journey, channel, isPrivate),
      ...(isKnown ? [] : aboutLines(journey, id, channel, isPrivate)),
    ];
  });
}

function reachLine(journey: Case, {name, phone, sms}: KnownChannel, isPrivate: boolean): Line {
  const number = phone ?? sms;
  if (!number) return {kind: 'contact', text: name};
  const stress = unbroken(number);
  const text = isPrivate ? stress : journey.word('contact.note', {name, note: stress});
  return {kind: 'contact', text, stress};
}

function aboutLines(journey: Case, id: string, channel: KnownChannel, isPrivate: boolean): readonly Line[] {
  const {what, phone, sms, url, untilOpen} = channel;
  const number = phone ?? sms;
  const isTelling = isPrivate && !number && url !== undefined && !PLACES.has(id);
  return [
    ...(what && !isTelling ? [{kind: 'note', text: what, ...frenchIn(channel, 'what')} as const] : []),
    ...(untilOpen && !isTelling
      ? [{kind: 'note', text: untilOpen, ...frenchIn(channel, 'untilOpen')} as const]
      : []),
    ...(number ? [] : id === 'csirt' ? centreLines(journey) : [whereLine(journey, url)]),
  ];
}

/** The address as one types it, or a line for what its reader has to look up. */
function whereLine(journey: Case, url: string | undefined): Line {
  if (url === undefined) return {kind: 'blank', text: journey.word('plan.paper-number')};
  return {kind: 'site', text: url.replace(/^https:\/\/(?:www\.)?|\/$/g, '')};
}

/** The regional centre of the department that was written, or every one by number: beside dead machines an address is of no use. */
function centreLines(journey: Case): readonly Line[] {
  const {book, department} = journey.context;
  const csirts = book?.csirts ?? [];
  const own = csirtFor(csirts, department);
  return (own ? [own] : csirts).flatMap(({name, departments, phone}): readonly Line[] => {
    if (!phone) return [];
    const stress = unbroken(phone);
    const text = journey.word('contact.note', {name: `${departments.join(' ')}, ${name}`, note: stress});
    return [{kind: 'note', text, stress}];
  });
}
