import type {Source} from '../source/read-source.js';

/** A contact that a person should check again. */
export interface ContactNote {
  readonly channel: string;
  readonly file: string;
  readonly why: 'unconfirmed' | 'likely' | 'stale';
  readonly verifiedOn: string;
  readonly source: string;
}

/** After how many days a contact should be confirmed again. */
const FRESH_DAYS = 180;

/** The contacts that are not confirmed, or were confirmed too long ago. */
export function reportContacts({channels, csirts}: Source, today: Date): readonly ContactNote[] {
  const contacts = [
    ...Object.entries(channels).map(([channel, {file, value}]) => ({channel, file: file.path, ...value})),
    ...csirts.value.map(({name, ...value}) => ({channel: name, file: csirts.file.path, ...value})),
  ];
  return contacts.flatMap(({channel, file, confidence, verifiedOn, source}): readonly ContactNote[] => {
    const age = (today.getTime() - Date.parse(verifiedOn)) / 86_400_000;
    const why = confidence !== 'confirmed' ? confidence : age > FRESH_DAYS ? 'stale' : undefined;
    return why ? [{channel, file, why, verifiedOn, source}] : [];
  });
}
