/** Values by id. */
export type Records<T> = Readonly<Record<string, T>>;

export function mapValues<T, U>(all: Records<T>, change: (value: T, key: string) => U): Records<U> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value, key)]));
}

export function pick<T>(all: Records<T>, wanted: (id: string, value: T) => boolean): Records<T> {
  return Object.fromEntries(Object.entries(all).filter(([id, value]) => wanted(id, value)));
}

/** Drops absent keys: `undefined` means absent, and JSON has no word for it. */
export function prune<T extends object>(value: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Gives each value the id that it is kept by. */
export function withIds<T extends object>(all: Records<T>): Records<T & {readonly id: string}> {
  return mapValues(all, (value, id) => ({id, ...value}));
}
