/** What the build knows, compiled into the panel. See scripts/build/rollup/. */
declare module 'virtual:cyber-17/panel' {
  /** A file of this version, and its hash. */
  interface BuiltFile {
    readonly file: string;
    readonly integrity: string;
  }

  export const start: Readonly<Record<import('@cyber-17/protocol').Lang, import('@cyber-17/content').Start>>;
  export const graphs: Readonly<
    Record<
      import('@cyber-17/protocol').Lang,
      Readonly<Record<import('@cyber-17/protocol').Audience, BuiltFile>>
    >
  >;
  export const chunks: Readonly<Record<'diagnosis' | 'help' | 'own-words', BuiltFile>>;
  export const operator: import('../../operator.js').Operator;
  export const openRoots: boolean;
}

declare module 'virtual:cyber-17/own-words' {
  /** A file of this version, and its hash. */
  interface DataFile {
    readonly file: string;
    readonly integrity: string;
  }

  export const models: Readonly<Record<'fr' | 'en', DataFile>>;
  export const texts: Readonly<Record<import('@cyber-17/protocol').Lang, DataFile>>;
}

declare module 'virtual:cyber-17/help' {
  export const words: import('../../resources.js').Help['words'];
  /** Whether the operator counts what happened. */
  export const counting: boolean;
  export const keys: import('@cyber-17/client').Trust['keys'];
  export const floor: import('@cyber-17/client').Trust['floor'];
  export const bundled: import('@cyber-17/client').Trust['bundled'];
}
