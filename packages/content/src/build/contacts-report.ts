import type {Source} from './read-source.js';

/** A contact that a person should look at again. */
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
export function reportContacts(source: Source, today: Date): readonly ContactNote[] {
  return Object.entries(source.channels).flatMap(([channel, {file, value}]): readonly ContactNote[] => {
    const age = (today.getTime() - Date.parse(value.verifiedOn)) / 86_400_000;
    const why = value.confidence !== 'confirmed' ? value.confidence : age > FRESH_DAYS ? 'stale' : undefined;
    return why ? [{channel, file: file.path, why, verifiedOn: value.verifiedOn, source: value.source}] : [];
  });
}
