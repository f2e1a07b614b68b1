import {alarmOf} from './alarm.js';
import {KEYS} from './stem.js';

import type {Alarm} from './alarm.js';

/** What a text tells that a question may ask, and the rules by which it does: as those of an alarm. */
export interface Tell {
  readonly facts: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
}

/** How the text of one language is understood, as it is published: it compresses well. */
export interface PackedModel {
  readonly schema: 1;
  readonly labels: readonly string[];
  /** The keys of stems, as how far each is from the one before: how many times `NEAR`, ... */
  readonly far: string;
  /** ... and the rest. */
  readonly near: string;
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
  /** The weights of each stem, by its key; that of the label after the last is the one of danger. */
  readonly rows: ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>;
  readonly danger: number;
  readonly tells: readonly {readonly facts: Tell['facts']; readonly rules: readonly Alarm[]}[];
  readonly alarms: readonly Alarm[];
  /** Alarms too: somebody may want to die. */
  readonly despair: readonly Alarm[];
}

/** Small numbers are letters from here on; the backslash, which JSON writes twice, is passed over. */
const FIRST = 40;
const BACKSLASH = 92;

/** A distance between keys is written in two letters: the second says less than this. */
export const NEAR = 64;

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
  const rows = new Map<number, (readonly [number, number])[]>();
  let key = 0;
  let at = 0;
  for (let index = 0; index < packed.counts.length; index++) {
    key = (key + numberAt(packed.far, index) * NEAR + numberAt(packed.near, index)) % KEYS;
    const row: (readonly [number, number])[] = [];
    let label = -1;
    for (let left = numberAt(packed.counts, index); left > 0; left--, at++) {
      label += 1 + numberAt(packed.places, at);
      row.push([label, (packed.levels.charCodeAt(at) - NO_LEVEL) * packed.step]);
    }
    rows.set(key, row);
  }
  return {
    labels: packed.labels,
    rows,
    danger: packed.danger,
    tells: packed.tells.map(({facts, rules}) => ({facts, rules: rules.map(alarmOf)})),
    alarms: packed.alarms.map(alarmOf),
    despair: packed.despair.map(alarmOf),
  };
}
