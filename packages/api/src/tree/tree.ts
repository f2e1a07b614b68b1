/** The API as files: path below the root → content. */
export type Tree = ReadonlyMap<string, Uint8Array>;
