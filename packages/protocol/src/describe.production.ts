/**
 * The reader alone: see `describe.ts`. With one parameter, the minifier drops
 * the schemas at every call.
 */
export const described = <R>(reader: R): R => reader;
