import type {Say} from '../page/say.js';
import type {Secret} from '@cyber-17/protocol/secrets';
import type {TalkState} from './talk/talk-state.js';
import type {CaseLine, Lang} from '@cyber-17/protocol';
import type {CardAnswer} from '@cyber-17/protocol/chat';

/** What is asked before the first word: see `gateOf`. `hidden`: the page may be watched. */
export type Gate = 'watched' | 'lawyer' | 'hidden';

/** What the page remembers besides the talk: what is typed, opened and asked. */
export interface VisitorUi {
  readonly draft: string;
  readonly secret?: Secret | undefined;
  readonly asked?: string | undefined;
  readonly confirming?: 'leave' | 'erase' | undefined;
  readonly code: string;
  readonly codeFault?: string | undefined;
  readonly place: string;
  readonly phone: string;
  readonly alertFault?: boolean | undefined;
  readonly gate?: Gate | undefined;
  readonly isLeaving?: boolean | undefined;
}

/** Everything that a view of the visitor's page reads and does. */
export interface VisitorView {
  readonly state: TalkState;
  readonly ui: VisitorUi;
  readonly lang: Lang;
  readonly say: Say;
  readonly now: number;
  /** What the visitor agreed to share; `undefined` before the panel has said. */
  readonly lines: readonly CaseLine[] | undefined;
  readonly isFramed: boolean;
  readonly does: VisitorDoes;
}

/** What a view asks for. */
export interface VisitorDoes {
  set(changes: Partial<VisitorUi>): void;
  type(draft: string): void;
  enter(): void;
  send(anyway?: boolean): void;
  answer(card: number, value: CardAnswer): void;
  sendWhereabouts(card: number): void;
  useCode(): void;
  leave(): void;
  erase(): void;
  /** Asks anew, once the talk is over. */
  renew(): void;
  passGate(): void;
  exit(): void;
  /** Connects again, where the page does not do so by itself. */
  reconnect(): void;
}
