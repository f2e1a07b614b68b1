/**
 * The folder of a loader, with a slash at its end, from its script. Its
 * files are beside it.
 *
 * `undefined` unless that has the http(s) address of a loader: a bundled loader, or
 * one evaluated from a blob, has no files beside it.
 */
export function folderOf(script: Pick<HTMLScriptElement, 'src'> | undefined): string | undefined {
  return /^http.+\/(?=load)/.exec(script?.src as string)?.[0]; // defence: loader-address
}
