/** The API as files: path below the root → what stands there. */
export type Tree = ReadonlyMap<string, Uint8Array>;
