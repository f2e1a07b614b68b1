import type {TalkState} from './talk/talk-state.js';
import type {FromFrame, Message} from '@cyber-17/protocol';

/** What the panel is told of, when it changed. */
interface News {
  readonly unavailable: string | undefined;
  readonly position: number | undefined;
  readonly officer: string | undefined;
  readonly isEnded: boolean;
  readonly unread: number;
}

const NOTHING: News = {
  unavailable: undefined,
  position: undefined,
  officer: undefined,
  isEnded: false,
  unread: 0,
};

/** Tells the panel how the talk stands: each fact when it changes. */
export class PortNews {
  readonly #send: (message: Message<FromFrame>) => void;
  #told = NOTHING;

  constructor(send: (message: Message<FromFrame>) => void) {
    this.#send = send;
  }

  tell(state: TalkState, unread: number) {
    const isIn = state.stage === 'waiting' || state.stage === 'talking';
    const next: News = {
      // Somebody who is in the queue is served, whatever else is closed.
      unavailable: isIn ? undefined : state.unavailable,
      position: state.stage === 'waiting' ? (state.queue?.place ?? 0) : undefined,
      officer: state.stage === 'talking' ? state.officer : undefined,
      isEnded: state.stage === 'ended' || state.stage === 'erased',
      unread,
    };
    const told = this.#told;
    this.#told = next;
    if (next.unavailable && next.unavailable !== told.unavailable)
      this.#send({type: 'service.unavailable', reason: state.unavailable!});
    if (next.position !== undefined && next.position !== told.position)
      this.#send({type: 'queue.moved', position: next.position});
    if (next.officer !== undefined && next.officer !== told.officer)
      this.#send({type: 'officer.joined', name: next.officer});
    if (next.isEnded && !told.isEnded) this.#send({type: 'conversation.ended'});
    if (next.unread !== told.unread) this.#send({type: 'unread.changed', count: next.unread});
  }

  /** A port was accepted: everything is news to it. */
  forget() {
    this.#told = NOTHING;
  }
}
