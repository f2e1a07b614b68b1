/** Values that the build compiles into the loader. */
declare module 'virtual:cyber-17/loader' {
  type LauncherLang = import('@cyber-17/element').LauncherLang;

  /** The folder of this version, with a trailing slash; `''` if it is the script's own folder. */
  export const base: string;
  /** The folder of the code, below the former: named by the hash of its files, with a trailing slash. */
  export const code: string;
  /** The integrity of the panel's file. */
  export const integrity: string;
  /** The launcher's sentence, which ends with the name of the service. */
  export const launcher: Readonly<Record<LauncherLang, string>>;
}

declare module 'virtual:cyber-17/load-widget' {
  /** The State's service, where the link without script leads. */
  export const officialUrl: string;
}
