/** Facts that a line of the log may have: names of things and numbers, never a text that someone typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

export type Level = 'info' | 'warn' | 'error';

/** Writes one line of the log. */
export type Log = (level: Level, event: string, facts?: LogFacts) => void;

/**
 * A log of JSON lines. It is never given a body, a token, a code, a name or an
 * address: conversations appear by their id, errors by their class and code.
 */
export function createLog(write: (line: string) => void): Log {
  return (level, event, facts = {}) =>
    write(JSON.stringify({at: new Date().toISOString(), level, event, ...facts}));
}

/** What may be logged of an error. The text of a database's error can repeat a value. */
export function factsOf(error: unknown): LogFacts {
  const {name, code} = (error ?? {}) as {name?: string; code?: string};
  return {error: name ?? typeof error, code};
}
