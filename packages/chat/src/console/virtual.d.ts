/** Values that the build compiles into the officers' page. See scripts/build/rollup/. */
declare module 'virtual:cyber-17/console' {
  /** The words of the page, and those of cards as visitors read them, by language. */
  export const words: Readonly<Record<import('@cyber-17/protocol').Lang, Readonly<Record<string, string>>>>;
}
