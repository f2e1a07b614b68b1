import type {Say} from '../page/say.js';
import type {CannedLibrary} from './canned.js';
import type {Desk} from './desk/desk.js';
import type {DeskState, DeskTalk} from './desk/desk-state.js';
import type {Lang} from '@cyber-17/protocol';

/** What is open over the talk. */
export type DialogName =
  'canned' | 'ask' | 'alert' | 'note' | 'transfer' | 'propose' | 'close' | 'copy' | 'keys';

/** The dialog that is open, and the talk that it is about: the same until it closes. */
export interface OpenDialog {
  readonly name: DialogName;
  readonly c?: string | undefined;
}

export type Tab = 'talks' | 'figures' | 'log';

/** What an officer types for one talk. */
export interface Draft {
  readonly text: string;
  /** Of the text; the officer's own unless an answer in the visitor's was put in. */
  readonly lang?: Lang;
}

/** What the page remembers besides the desk. */
export interface ConsoleUi {
  readonly current?: string | undefined;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly dialog?: OpenDialog | undefined;
  /** What is typed in a dialog: the search of answers, and the note. */
  readonly filter: string;
  readonly note: string;
  /** What was typed for talks that were gone before it was sent. */
  readonly unsent: string;
  /** The officer has signed out: whoever comes next to this desk reads nothing of theirs. */
  readonly hasLeft: boolean;
  readonly tab?: Tab | undefined;
  /** Which part a narrow window shows. */
  readonly pane: 'queue' | 'talk' | 'case';
  readonly isSoundOn: boolean;
  readonly areKeysOn: boolean;
  readonly asked?: string | undefined;
  /** The talks that were here when the officer took another one, until it has come. */
  readonly before?: readonly string[] | undefined;
  readonly lang: Lang;
}

/** What it remembers at first. */
export const freshUi = (lang: Lang): ConsoleUi => ({
  drafts: {},
  filter: '',
  note: '',
  unsent: '',
  hasLeft: false,
  pane: 'queue',
  isSoundOn: false,
  areKeysOn: true,
  lang,
});

/** Everything that a view of the console reads and does. */
export interface ConsoleView {
  readonly state: DeskState;
  readonly ui: ConsoleUi;
  readonly say: Say;
  /** Words that visitors read, in a language: cards and their answers. */
  sayTo(lang: Lang): Say;
  readonly now: number;
  /** The service was not reached since, however often it was tried. */
  readonly isCut: boolean;
  readonly desk: Desk;
  readonly canned: CannedLibrary;
  readonly talk: DeskTalk | undefined;
  set(changes: Partial<ConsoleUi>): void;
  /** Takes a talk, or the first of the queue, and opens it once it is here. */
  take(c?: string): void;
  open(c: string): void;
  /** Opens a dialog about the talk that is read. */
  ask(dialog: DialogName): void;
  begin(withSound: boolean): void;
  toggleSound(): void;
  signOut(): void;
  send(): void;
  /** Puts the focus on the message. */
  write(): void;
  typed(text: string): void;
  insert(c: string, text: string, lang: Lang): void;
}

/** The talk's language; a talk that is only half here counts as French. */
export const langOfTalk = ({lang}: DeskTalk): Lang => lang ?? 'fr';
