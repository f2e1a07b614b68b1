/**
 * The folder of a loader, with a slash at its end, from the address of its
 * script. Its files are beside it.
 *
 * `undefined` unless it is the http(s) address of a loader: a bundled loader, or
 * one evaluated from a blob, has no files beside it.
 */
export function folderOf(address: string | undefined): string | undefined {
  return /^http.+\/(?=load)/.exec(address!)?.[0]; // defence: loader-address
}
