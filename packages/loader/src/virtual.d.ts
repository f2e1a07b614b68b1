/** What the build knows and the loader carries. */
declare module 'virtual:cyber-17/loader' {
  type LauncherLang = import('@cyber-17/element').LauncherLang;

  /** Where our files are, with a slash at its end; `''`: beside this script. */
  export const base: string;
  /** The folder of this version, relative to `base`: `1.2.3/`. */
  export const folder: string;
  /** The hash that all files of the build have in their names: `.0123abcd.`. */
  export const hash: string;
  /** The integrity of the panel's file. */
  export const integrity: string;
  /** The launcher's sentence, which ends with the name of the service. */
  export const launcher: Readonly<Record<LauncherLang, string>>;
}
