/** What the build knows, compiled into the chat's page. See scripts/build/rollup/. */
declare module 'virtual:cyber-17/chat' {
  /** The words of the page, by language. Every key begins with `chat.`. */
  export const words: Readonly<Record<import('@cyber-17/protocol').Lang, Readonly<Record<string, string>>>>;

  /** How each language runs. */
  export const directions: Readonly<Record<import('@cyber-17/protocol').Lang, 'ltr' | 'rtl'>>;
}
