/**
 * What a visitor downloads at most, in bytes after brotli (quality 11): the
 * promises of the design. `npm run size` fails above them and nowhere else.
 */
export const PROMISES = {
  loader: 2_048,
  'first question': 24 * 1_024,
  'named outcome': 60 * 1_024,
  'advice book': 72 * 1_024,
  'own words': 40 * 1_024,
  'chat page': 25 * 1_024,
} as const;

export type PromiseName = keyof typeof PROMISES;

/** The share of a promise that should stay free, so that ordinary work never meets it by surprise. */
export const ROOM = 0.05;

/** One line of the report, and whether the promise is broken. */
export function verdictOf(
  name: PromiseName,
  bytes: number,
): {readonly isBroken: boolean; readonly line: string} {
  const limit = PROMISES[name];
  const free = (1 - bytes / limit) * 100;
  const isBroken = bytes > limit;
  const note = isBroken
    ? `BROKEN: "${name}" promises at most ${limit} bytes. Find what grew, or raise the promise by an ADR.`
    : free < ROOM * 100
      ? `little room: make some before the next feature`
      : '';
  return {
    isBroken,
    line: `${name.padEnd(16)}${bytes} of ${limit} bytes, ${free.toFixed(1)} % free  ${note}`.trimEnd(),
  };
}
