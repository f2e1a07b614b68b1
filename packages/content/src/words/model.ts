import {alarmOf} from './alarm.js';
import {oneOf} from './patterns.js';

import type {Alarm} from './alarm.js';
import type {WordTest} from './patterns.js';

/** What a text tells that a question may ask, and the words by which it does. */
export interface Tell {
  readonly facts: Readonly<Record<string, string>>;
  readonly words: string;
}

/** How the text of one language is understood, as it is published: it compresses well. */
export interface PackedModel {
  readonly schema: 1;
  readonly labels: readonly string[];
  /** Stems; each as how many letters it shares with the one before (from `A`), and the rest. */
  readonly features: string;
  /** How many weights each of them has. */
  readonly counts: string;
  /** The label of each weight, counted from the one before in its row. */
  readonly places: string;
  /** The level of each weight. */
  readonly levels: string;
  /** What one level is worth. */
  readonly step: number;
  /** At which score of its own output a passage speaks of danger. */
  readonly danger: number;
  readonly tells: readonly Tell[];
  readonly alarms: readonly string[];
  readonly despair: readonly string[];
}

/** A model that is ready to use. */
export interface WordsModel {
  readonly labels: readonly string[];
  /** The weights of each stem; that of the label after the last is the one of danger. */
  readonly rows: ReadonlyMap<string, readonly (readonly [label: number, weight: number])[]>;
  readonly danger: number;
  readonly tells: readonly {readonly facts: Tell['facts']; readonly test: WordTest}[];
  readonly alarms: readonly Alarm[];
  /** Alarms too: somebody may want to die. */
  readonly despair: readonly Alarm[];
}

/** Small numbers are letters from here on; the backslash, which JSON writes twice, is passed over. */
const FIRST = 40;
const BACKSLASH = 92;

/** The letter of no weight: above it what speaks for a label, below it what speaks against. */
export const NO_LEVEL = 110;

export function letterOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function numberAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
}

export function readModel(packed: PackedModel): WordsModel {
  const rows = new Map<string, (readonly [number, number])[]>();
  let name = '';
  let at = 0;
  for (const [index, part] of (packed.features.match(/[A-Z][^A-Z]*/g) ?? []).entries()) {
    name = name.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    const row: (readonly [number, number])[] = [];
    let label = -1;
    for (let left = numberAt(packed.counts, index); left > 0; left--, at++) {
      label += 1 + numberAt(packed.places, at);
      row.push([label, (packed.levels.charCodeAt(at) - NO_LEVEL) * packed.step]);
    }
    rows.set(name, row);
  }
  return {
    labels: packed.labels,
    rows,
    danger: packed.danger,
    tells: packed.tells.map(({facts, words}) => ({facts, test: oneOf(words)})),
    alarms: packed.alarms.map(alarmOf),
    despair: packed.despair.map(alarmOf),
  };
}
