import type {Audience} from '@cyber-17/protocol';

/** Audiences that read the same. */
export interface AudienceGroup<T> {
  readonly audiences: readonly Audience[];
  readonly content: T;
}

/** Puts audiences together for which `make` gives the same. */
export function audienceGroups<T>(
  audiences: readonly Audience[],
  make: (audience: Audience) => T,
): readonly AudienceGroup<T>[] {
  const groups = new Map<string, AudienceGroup<T>>();
  for (const audience of audiences) {
    const content = make(audience);
    const key = JSON.stringify(content);
    const before = groups.get(key);
    groups.set(key, {audiences: [...(before?.audiences ?? []), audience], content});
  }
  return [...groups.values()];
}
