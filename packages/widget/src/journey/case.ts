import type {Ticks} from './is-done.js';
import type {Settings} from './settings.js';
import type {WordKey} from './word-key.js';
import type {PublishedBook} from '@cyber-17/client';
import type {Graph} from '@cyber-17/content';
import type {Outcome} from '@cyber-17/diagnostic';
import type {Lang} from '@cyber-17/protocol';

/** What it takes to put words on screen or on paper: the language, its words, the time. */
export interface Speaker {
  readonly lang: Lang;
  readonly resources: {
    /** Milliseconds since the epoch. */
    now(): number;
  };
  /** A word of the interface, its `{places}` filled in. */
  word(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
}

/** The knowledge that a contact is looked up in. */
export interface Advised extends Speaker {
  readonly context: {
    readonly settings: Settings;
    readonly ready?: {readonly graph: Graph} | undefined;
    readonly book?: PublishedBook | undefined;
  };
  /** Whether this device may be watched; then nothing on screen says what it is about. */
  readonly isDiscreet: boolean;
}

/** A named case: what a sheet, a file or a handover is written from. */
export interface Case extends Advised {
  readonly resources: Speaker['resources'] & {readonly operator: {readonly name: string}};
  readonly context: Advised['context'] & {
    /** Actions of the plan that the visitor ticked or unticked. */
    readonly done: Ticks;
    /** What was written to find the regional centre. */
    readonly department: string;
  };
  readonly outcome: Outcome;
}
