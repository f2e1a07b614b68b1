/** Values that the build compiles into the chat's page. See scripts/build/rollup/. */
declare module 'virtual:cyber-17/chat' {
  /** The words of the page, by language. Every key starts with `chat.`. */
  export const words: Readonly<Record<import('@cyber-17/protocol').Lang, Readonly<Record<string, string>>>>;

  /** The text direction of each language. */
  export const directions: Readonly<Record<import('@cyber-17/protocol').Lang, 'ltr' | 'rtl'>>;

  /** Threats by what is asked or said before the first word. */
  export const gates: import('./gates.js').Gates;

  /** Where the quick way out leads: the operator's neutral page. */
  export const exitUrl: string;
}
