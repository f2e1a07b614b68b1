import type {PlacedEvent} from '@cyber-17/protocol/chat';

/** Which officer was there at each event, by its number: the last who joined or took over before it. */
export function speakersOf(events: readonly PlacedEvent[]): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  let name: string | undefined;
  for (const {seq, what} of events) {
    if (what.type === 'joined' || what.type === 'transferred') ({name} = what);
    if (name !== undefined) speakers.set(seq, name);
  }
  return speakers;
}
