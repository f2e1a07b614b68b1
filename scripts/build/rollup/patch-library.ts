import type {PluginContext} from 'rollup';

/** One replacement in the code of a library. */
export interface Patch {
  /** What it is for, for the error. */
  readonly why: string;
  readonly found: RegExp;
  readonly by: string;
}

/**
 * Applies patches to a module of a library, and stops the build if one matches
 * nothing: the library has changed, and the patch must be checked again.
 */
export function patchLibrary(
  context: Pick<PluginContext, 'error'>,
  file: string,
  code: string,
  patches: readonly Patch[],
): string {
  return patches.reduce((text, {why, found, by}) => {
    const patched = text.replace(found, by);
    if (text.search(found) < 0) {
      context.error(`Expected ${found} in ${file} (${why}), found another version of the library.`);
    }
    return patched;
  }, code);
}
