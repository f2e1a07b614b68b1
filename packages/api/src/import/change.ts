import type {Provider} from '@cyber-17/protocol';

/** What an import changes in the directory. */
export interface Change {
  readonly added: readonly Provider[];
  readonly removed: readonly Provider[];
  readonly changed: readonly ChangedProvider[];
  readonly unchanged: number;
}

/** A provider with changed fields. */
export interface ChangedProvider {
  readonly provider: Provider;
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
}

/** Compares two directories by identifier; the order of rows does not matter. */
export function changeBetween(before: readonly Provider[], after: readonly Provider[]): Change {
  const known = new Map(before.map((provider) => [provider.id, provider]));
  const kept = new Set(after.map(({id}) => id));
  const changed = after.flatMap((provider) => {
    const old = known.get(provider.id);
    const fields = old ? fieldsThatDiffer(old, provider) : [];
    return fields.length > 0 ? [{provider, fields}] : [];
  });
  const added = after.filter(({id}) => !known.has(id));
  return {
    added,
    removed: before.filter(({id}) => !kept.has(id)),
    changed,
    unchanged: after.length - added.length - changed.length,
  };
}

function fieldsThatDiffer(before: Provider, after: Provider): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Provider)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
