import type {DialogName} from './console-ui.js';

/** What a key does. */
export type Shortcut =
  | {readonly type: 'take'}
  | {readonly type: 'talk'; readonly index: number}
  | {readonly type: 'unread'}
  | {readonly type: 'composer'}
  | {readonly type: 'dialog'; readonly name: DialogName};

/** The dialogs by key; the words of the list are `console.key-<dialog>`. */
export const DIALOG_KEYS: Readonly<Record<string, DialogName>> = {
  '/': 'canned',
  a: 'ask',
  v: 'alert',
  m: 'note',
  t: 'transfer',
  h: 'propose',
  c: 'close',
  p: 'copy',
  '?': 'keys',
};

/** A key that was pressed, as far as shortcuts care. */
export interface Pressed {
  readonly key: string;
  readonly isModified: boolean;
  /** The focus is in a field where letters are typed. */
  readonly isInField: boolean;
  /** That field is empty, and the one where messages are written. */
  readonly isInEmptyComposer: boolean;
}

/**
 * What a key asks for. Letters work outside fields only, and can be switched off: see
 * WCAG 2.1.4. A slash also works where a message begins.
 */
export function shortcutOf({key, isModified, isInField, isInEmptyComposer}: Pressed): Shortcut | undefined {
  if (isModified) return undefined;
  if (key === '/' && isInEmptyComposer) return {type: 'dialog', name: 'canned'};
  if (isInField) return undefined;
  const name = Object.hasOwn(DIALOG_KEYS, key) ? DIALOG_KEYS[key] : undefined;
  if (name) return {type: 'dialog', name};
  if (/^[1-9]$/.test(key)) return {type: 'talk', index: Number(key) - 1};
  if (key === 'n') return {type: 'take'};
  if (key === 'u') return {type: 'unread'};
  if (key === 'e') return {type: 'composer'};
  return undefined;
}
