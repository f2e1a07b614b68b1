import {AUDIENCES} from '@cyber-17/protocol';
import {either, exactly, list, oneOf, optional, shape, text, whole} from '@cyber-17/protocol/read';

import {CONFIDENCES} from '../shapes/channel.js';
import {readSentence, readUntranslated} from './read-blocks.js';

import type {BookChannel} from '../shapes/book.js';
import type {OpeningHours} from '../shapes/channel.js';
import type {Csirt} from '../shapes/csirt.js';
import type {Audience} from '@cyber-17/protocol';
import type {Fields, Reader} from '@cyber-17/protocol/read';

const time = text(5, /^\d\d:\d\d$/);
const phone = optional(text(40)) as Reader<string>;
const url = optional(text(400, /^https:/)) as Reader<string>; // defence: contact-address

/** Reads the opening hours of one stretch of the week. */
export const readOpeningHours: Reader<OpeningHours> = shape<OpeningHours>({
  days: list(whole(1, 7), 7),
  from: time,
  to: time,
});

const readHours = optional(either(exactly('always'), list(readOpeningHours, 14))) as Reader<
  'always' | readonly OpeningHours[]
>;

export const channelFields: Fields<BookChannel> = {
  name: readSentence,
  phone,
  sms: phone,
  url,
  what: readSentence,
  hours: readHours,
  otherwise: optional(text(60)) as Reader<string>,
  centsPerMinute: optional(whole(1, 2_000)) as Reader<number>,
  untilOpen: optional(readSentence) as Reader<string>,
  audiences: optional(list(oneOf(AUDIENCES), 3)) as Reader<readonly Audience[]>,
  confidence: oneOf(CONFIDENCES),
  verifiedOn: text(10, /^\d{4}-\d\d-\d\d$/),
  untranslated: readUntranslated,
};

/** Reads a contact of the advice book. */
export const readChannel: Reader<BookChannel> = shape(channelFields);

/** Reads a regional response centre. */
export const readCsirt: Reader<Csirt> = shape<Csirt>({
  name: text(80),
  departments: list(text(3), 40),
  phone,
  url,
  hours: readHours,
});
