import {colleagueList, figuresOf, waitingList} from './lists.js';

import type {Board} from '../queue/board.js';
import type {SignedIn} from './roster.js';
import type {Message} from '@cyber-17/protocol';
import type {OwnTalk, ToOfficer} from '@cyber-17/protocol/chat';

type List = Extract<Message<ToOfficer>, {readonly version: number}>;

/** The lists of one console: each whole, and sent when it changed. */
export class ShownLists {
  readonly #board: Board;
  readonly #send: (message: Message<ToOfficer>) => void;
  readonly #shown = new Map<string, string>();

  constructor(board: Board, send: (message: Message<ToOfficer>) => void) {
    this.#board = board;
    this.#send = send;
  }

  /** What the roles of someone let them see. An auditor sees none of it. */
  show({roles, id}: SignedIn): void {
    const isOfficer = roles.includes('officer');
    const isSupervisor = roles.includes('supervisor');
    if (isOfficer || isSupervisor) this.#sendChanged(waitingList(this.#board));
    if (isSupervisor) this.#sendChanged(figuresOf(this.#board));
    if (isOfficer) this.#sendChanged(colleagueList(this.#board, id));
  }

  showTalks(talks: readonly OwnTalk[]): void {
    this.#sendChanged({type: 'talks', version: this.#board.version, talks});
  }

  #sendChanged(list: List) {
    // The version alone is no news.
    const text = JSON.stringify({...list, version: 0});
    if (this.#shown.get(list.type) === text) return;
    this.#shown.set(list.type, text);
    this.#send(list);
  }
}
