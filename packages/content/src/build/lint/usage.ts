import {LANGS} from '@cyber-17/protocol';

import {placesIn} from '../../shapes/letter.js';
import {usesOf} from '../source/uses.js';
import {contactsOf} from './contacts-of.js';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** Everything that is written can be read by someone. */
export const usage: Rule = (source) => {
  const faults: Fault[] = [];
  const conclusions = [...Object.values(source.threats), ...Object.values(source.outcomes)];
  const actions = new Set(
    conclusions.flatMap(({value}) => usesOf(source.actions, value).map((use) => use.do)),
  );
  const named = Object.values(source.locales.fr.actions).flatMap(({value}) => contactsOf(value.body));
  const channels = new Set([
    ...conclusions.flatMap(({value}) => value.channels),
    ...Object.values(source.actions).flatMap(({value}) => value.channels ?? []),
    ...Object.values(source.channels).flatMap(({value}) => value.otherwise ?? []),
    ...source.complaints.value.flatMap((row) => row.channels),
    ...named,
  ]);
  for (const [id, {file}] of Object.entries(source.actions)) {
    if (!actions.has(id)) faults.push(file.fault('unused', [], 'a threat that uses this action', undefined));
  }
  for (const [id, {file}] of Object.entries(source.channels)) {
    if (!channels.has(id))
      faults.push(file.fault('unused', [], 'an action that uses this channel', undefined));
  }
  const evidence = new Set(conclusions.flatMap(({value}) => value.evidence));
  for (const id of Object.keys(source.locales.fr.evidence.value)) {
    if (!evidence.has(id)) {
      const {file} = source.locales.fr.evidence;
      faults.push(file.fault('unused', [id], 'a threat that asks to keep it', undefined));
    }
  }
  const letters = new Set(Object.values(source.actions).map(({value}) => value.letter));
  for (const [id, {file, value}] of Object.entries(source.letters)) {
    if (!letters.has(id)) faults.push(file.fault('unused', [], 'an action that uses this letter', undefined));
    for (const lang of LANGS) {
      const words = source.locales[lang].letters[id];
      if (!words) continue;
      const {to, subject, body} = words.value;
      const places = new Set(placesIn(`${to} ${subject} ${body}`));
      for (const field of Object.keys(value.fields)) {
        if (!places.has(field)) faults.push(words.file.fault('unused', ['body'], `{{${field}}}`, undefined));
      }
      for (const place of places) {
        if (!Object.hasOwn(value.fields, place)) {
          faults.push(words.file.fault('dangling-reference', ['body'], 'a field of the letter', place));
        }
      }
    }
  }
  return faults;
};
