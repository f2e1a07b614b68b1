/** What the build knows and the loader carries. */
declare module 'virtual:cyber-17/loader' {
  type LauncherLang = import('@cyber-17/element').LauncherLang;

  /** Where our files are, with a slash at its end; `''`: beside this script. */
  export const base: string;
  /** The panel's file, relative to `base`, and its hash. */
  export const panel: {readonly file: string; readonly integrity: string};
  /**
   * The questions, one file per language of the journey, relative to `base`: the
   * beginning of their names, before the language and `.json`.
   */
  export const graph: string;
  /** The launcher's sentence. */
  export const launcher: Readonly<Record<LauncherLang, string>>;
  /** Whose service it is. */
  export const serviceName: string;
}
