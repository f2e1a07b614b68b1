import type {Queryable} from '../database/transaction.js';
import type {Signal} from './follower.js';

const GATHER_MS = 100;
/** Below the 8 000 bytes of a notification, with its quotes. */
const MAX_AT_ONCE = 60;

export interface SignalsOptions {
  /** This node: it has delivered its own already. */
  readonly node: string;
  readonly pool: Queryable;
  onTrouble(error: Error): void;
}

/**
 * Typing and read marks, for the other nodes: gathered, because a notification of
 * each would hold the lock that all commits with notifications share. A mark that is
 * lost comes again with the next key that is pressed.
 */
export class Signals {
  readonly #options: SignalsOptions;
  readonly #waiting = new Map<string, Signal>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: SignalsOptions) {
    this.#options = options;
  }

  send(signal: Signal): void {
    // A later mark of the same kind replaces an earlier one.
    this.#waiting.set(`${signal.type}/${signal.c}/${signal.by}`, signal);
    this.#timer ??= setTimeout(() => void this.#flush(), GATHER_MS);
  }

  /** Whoever wrote is no longer typing: a mark that is on its way must not come after the text. */
  wrote(c: string, by: Signal['by']): void {
    this.#waiting.delete(`typing/${c}/${by}`);
  }

  /** Reads a notification of another node. */
  notified(payload: string): readonly Signal[] {
    const [node, ...signals] = payload.split(' ');
    return node === this.#options.node ? [] : signals.flatMap(readSignal);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #flush() {
    this.#timer = undefined;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    try {
      await this.#storeSeen(all);
      for (let from = 0; from < all.length; from += MAX_AT_ONCE) {
        const text = all
          .slice(from, from + MAX_AT_ONCE)
          .map(written)
          .join(' ');
        await this.#options.pool.query("select pg_notify('signal', $1)", [`${this.#options.node} ${text}`]);
      }
    } catch (error) {
      this.#options.onTrouble(error as Error);
    }
  }

  async #storeSeen(all: readonly Signal[]) {
    for (const side of ['visitor', 'officer'] as const) {
      const seen = all.flatMap((each) => (each.type === 'seen' && each.by === side ? [each] : []));
      if (seen.length === 0) continue;
      await this.#options.pool.query(
        // Locked in the order of everyone else, or two nodes would wait for each other.
        `with locked as (select id from conversation where id = any ($1::uuid[]) order by id for update)
         update conversation set ${side}_seen = greatest(${side}_seen, least(s.seq, last_seq))
         from unnest($1::uuid[], $2::int[]) as s (c, seq), locked where locked.id = s.c and conversation.id = s.c`,
        [seen.map(({c}) => c), seen.map(({seq}) => seq)],
      );
    }
  }
}

const written = (signal: Signal) =>
  [
    signal.type === 'typing' ? 't' : 's',
    signal.c,
    signal.by === 'visitor' ? 'v' : 'o',
    signal.type === 'seen' ? signal.seq : 0,
  ].join(':');

function readSignal(text: string): readonly Signal[] {
  const [type, c, by, seq] = text.split(':');
  if (!c) return [];
  const side = by === 'v' ? 'visitor' : 'officer';
  return type === 't' ? [{type: 'typing', c, by: side}] : [{type: 'seen', c, by: side, seq: Number(seq)}];
}
