/** All the connections of an address may come at once; then this part of them each second. */
const PER_SECOND = 1 / 20;
/** Addresses remembered. Beyond that, those that are idle are forgotten first. */
const MAX_ADDRESSES = 50_000;

interface Visitor {
  open: number;
  tokens: number;
  at: number;
}

/** Counts the connections of each address on this node. */
export class Gate {
  readonly #maxOpen: number;
  readonly #byAddress = new Map<string, Visitor>();

  constructor(maxOpen: number) {
    this.#maxOpen = maxOpen;
  }

  /** Lets a connection in, or not. Answers what to call when it ends. */
  enter(address: Buffer): (() => void) | undefined {
    const key = address.toString('base64');
    const now = Date.now();
    const known = this.#byAddress.get(key) ?? {open: 0, tokens: this.#maxOpen, at: now};
    const filled = known.tokens + (Math.max(0, now - known.at) / 1_000) * this.#maxOpen * PER_SECOND;
    known.tokens = Math.min(this.#maxOpen, filled);
    known.at = now;
    this.#byAddress.set(key, known);
    // defence: chat-gate
    if (known.open >= this.#maxOpen || known.tokens < 1) return undefined;
    known.tokens--;
    known.open++;
    this.#forgetIdle();
    let isOpen = true;
    return () => {
      if (isOpen) known.open--;
      isOpen = false;
    };
  }

  #forgetIdle() {
    if (this.#byAddress.size <= MAX_ADDRESSES) return;
    for (const [key, {open}] of this.#byAddress) if (open === 0) this.#byAddress.delete(key);
  }
}
