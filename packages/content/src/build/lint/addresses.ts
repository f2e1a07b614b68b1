import {LANGS} from '@cyber-17/protocol';

import {contactsOf} from './contacts-of.js';

import type {Fault} from '../source/fault.js';
import type {KeyPath, SourceFile} from '../source/source-file.js';
import type {Rule} from './rule.js';

/** One card offers each address once: two buttons to the same place look like a choice. */
export const addresses: Rule = ({actions, threats, outcomes, channels, complaints, locales}) => {
  const faults: Fault[] = [];

  function check(file: SourceFile, ids: readonly string[], at: KeyPath) {
    const found = new Map<string, string>();
    ids.forEach((id, index) => {
      const {phone, sms, url} = channels[id]?.value ?? {};
      const address = phone ?? sms ?? url;
      if (address === undefined) return;
      const other = found.get(address);
      if (other !== undefined) {
        faults.push(file.fault('twice', [...at, index], `another address than ${other}`, id));
      }
      found.set(address, id);
    });
  }

  for (const {file, value} of [...Object.values(threats), ...Object.values(outcomes)]) {
    check(file, value.channels, ['channels']);
  }
  complaints.value.forEach((row, index) => check(complaints.file, row.channels, [index, 'channels']));
  for (const [id, {file, value}] of Object.entries(actions)) {
    check(file, value.channels ?? [], ['channels']);
    for (const lang of LANGS) {
      const words = locales[lang].actions[id];
      const told = words ? contactsOf(words.value.body) : [];
      for (const each of told.filter((contact) => value.channels?.includes(contact))) {
        faults.push(words!.file.fault('twice', ['body'], 'its name alone: a button offers it', `{${each}}`));
      }
    }
  }
  return faults;
};
