import {createHmac, randomBytes} from 'node:crypto';

import {limitKey, networkKey} from '../connections/address.js';

/** What one address, and its network, may move on one day. */
export const MOST = {
  /** Of one figure, by one address. */
  addressFigure: 1,
  /** Of all figures together, by one address. */
  addressAll: 3,
  /** Of one figure, by one network: a /24 of IPv4, a /48 of IPv6. */
  networkFigure: 10,
  /** Of all figures together, by one network. */
  networkAll: 30,
} as const;

/** Marks remembered for a day, some 100 bytes each. Beyond that nothing more is counted on this node. */
const MAX_MARKS = 400_000;

/**
 * How much each address has moved on one day. In memory alone, under a key that
 * is made with it and gone with it: nobody can ask afterwards whether an address
 * was here.
 */
export class Bounds {
  readonly #key = randomBytes(32);
  readonly #moved = new Map<string, number>();
  readonly #maxMarks: number;

  constructor(maxMarks = MAX_MARKS) {
    this.#maxMarks = maxMarks;
  }

  /** Notes that an address moves a figure by one. Returns a function that takes it back, or `undefined` if it may not. */
  take(address: string, figure: string): (() => void) | undefined {
    const household = limitKey(address);
    const network = networkKey(address);
    const marks = [
      [this.#mark('a', household, figure), MOST.addressFigure],
      [this.#mark('a', household), MOST.addressAll],
      [this.#mark('n', network, figure), MOST.networkFigure],
      [this.#mark('n', network), MOST.networkAll],
    ] as const;
    // defence: count-bounds
    if (marks.some(([mark, most]) => (this.#moved.get(mark) ?? 0) >= most)) return undefined;
    if (this.#moved.size + marks.length > this.#maxMarks) return undefined; // defence: count-memory
    this.#add(marks, 1);
    return () => this.#add(marks, -1);
  }

  #add(marks: readonly (readonly [string, number])[], by: 1 | -1) {
    for (const [mark] of marks) this.#moved.set(mark, (this.#moved.get(mark) ?? 0) + by);
  }

  #mark(...parts: readonly string[]): string {
    return createHmac('sha256', this.#key).update(parts.join('\n')).digest('base64url').slice(0, 22);
  }
}
