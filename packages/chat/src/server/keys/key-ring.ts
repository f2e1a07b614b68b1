import {BrokenSealError, newKey, seal, unseal} from './seal.js';

import type {Queryable} from '../database/transaction.js';
import type {Secret} from './secret.js';

/** Keys kept open in memory; beyond that the least recently used is dropped. */
const MAX_OPEN = 5_000;

/** The keys of conversations: in the database wrapped, in memory only while they are used. */
export class KeyRing {
  readonly #secret: Secret;
  readonly #open = new Map<string, Buffer>();
  readonly #unreadable = new Set<string>();
  /** How often a key was forgotten. */
  #forgotten = 0;
  readonly #onUnreadable: (conversation: string, error: BrokenSealError) => void;

  /** @param onUnreadable hears once of each key that was damaged, or wrapped with another secret */
  constructor(secret: Secret, onUnreadable: (conversation: string, error: BrokenSealError) => void) {
    this.#secret = secret;
    this.#onUnreadable = onUnreadable;
  }

  /** Makes and stores the key of a new conversation, in the transaction that creates it. */
  async make(client: Queryable, conversation: string): Promise<Buffer> {
    const key = newKey();
    await client.query('insert into conversation_key (conversation_id, wrapped) values ($1, $2)', [
      conversation,
      seal(this.#secret.wrapping, conversation, key),
    ]);
    return key;
  }

  /**
   * The key of a conversation; `undefined` if it was erased, or cannot be unwrapped: trying
   * again would not help, and would hold up every other conversation.
   */
  async of(client: Queryable, conversation: string): Promise<Buffer | undefined> {
    const open = this.peek(conversation);
    if (open) return open;
    const forgotten = this.#forgotten;
    const {rows} = await client.query<{wrapped: Buffer}>(
      'select wrapped from conversation_key where conversation_id = $1',
      [conversation],
    );
    const key = rows[0] && this.#unwrapped(conversation, rows[0].wrapped);
    if (!key) return undefined;
    // Perhaps it was this one that was forgotten meanwhile: it must not come back.
    if (forgotten !== this.#forgotten) return key;
    this.#open.set(conversation, key);
    if (this.#open.size > MAX_OPEN) this.#open.delete(this.#open.keys().next().value!);
    return key;
  }

  /** The key if it is open; for the path of every message. */
  peek(conversation: string): Buffer | undefined {
    const key = this.#open.get(conversation);
    if (key) {
      // The order of the map is that of the last use.
      this.#open.delete(conversation);
      this.#open.set(conversation, key);
    }
    return key;
  }

  forget(conversation: string): void {
    this.#forgotten++;
    this.#open.get(conversation)?.fill(0);
    this.#open.delete(conversation);
  }

  #unwrapped(conversation: string, wrapped: Buffer): Buffer | undefined {
    try {
      return unseal(this.#secret.wrapping, conversation, wrapped);
    } catch (error) {
      if (!(error instanceof BrokenSealError)) throw error;
      if (!this.#unreadable.has(conversation)) this.#onUnreadable(conversation, error);
      this.#unreadable.add(conversation);
      return undefined;
    }
  }
}
