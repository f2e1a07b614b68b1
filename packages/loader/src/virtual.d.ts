/** What the build knows and the loader carries. */
declare module 'virtual:cyber-17/loader' {
  type LauncherLang = import('@cyber-17/element').LauncherLang;

  /** The folder of this version, with a slash at its end; `''`: where this script is. */
  export const base: string;
  /** The folder beside the loader where its code is, named by the hash of all of it, with a slash at its end. */
  export const code: string;
  /** The integrity of the panel's file. */
  export const integrity: string;
  /** The launcher's sentence, which ends with the name of the service. */
  export const launcher: Readonly<Record<LauncherLang, string>>;
}

declare module 'virtual:cyber-17/load-widget' {
  /** The State's service, where a page without script sends people. */
  export const officialUrl: string;
}
