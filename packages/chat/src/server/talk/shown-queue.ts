import type {Board} from '../queue/board.js';
import type {Message, UnavailableReason} from '@cyber-17/protocol';
import type {ToVisitor} from '@cyber-17/protocol/chat';

/** What one visitor was told of the queue: said again when it changed, and only then. */
export class ShownQueue {
  readonly #board: Board;
  readonly #send: (message: Message<ToVisitor>) => void;
  #unavailable: UnavailableReason | undefined;
  #place = '';

  constructor(board: Board, send: (message: Message<ToVisitor>) => void) {
    this.#board = board;
    this.#send = send;
  }

  /** What the greeting says. */
  begin(): UnavailableReason | undefined {
    return (this.#unavailable = this.#board.unavailable);
  }

  /** @param c the talk, if there is one */
  show(c: string | undefined): void {
    const {unavailable} = this.#board;
    if (unavailable !== this.#unavailable) {
      this.#unavailable = unavailable;
      this.#send(unavailable ? {type: 'unavailable', reason: unavailable} : {type: 'available'});
    }
    const place = c === undefined ? undefined : this.#board.placeOf(c);
    const text = JSON.stringify(place ?? '');
    if (text === this.#place) return;
    this.#place = text;
    if (c !== undefined && place) this.#send({type: 'queue', c, ...place});
  }
}
