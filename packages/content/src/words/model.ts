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
  /** Which value of the scale each weight has that is not about danger: two a letter. */
  readonly values: string;
  readonly scale: readonly number[];
  /** The level of each weight that is about danger. */
  readonly alarming: string;
  /** At which score of its own output, in levels, a passage speaks of danger. */
  readonly danger: number;
  readonly tells: readonly Tell[];
  /** What two words of a text of few mean together: rules, by conclusion. The first that is met counts. */
  readonly plain?: Readonly<Record<string, readonly string[]>>;
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
  readonly plain: readonly {readonly id: string; readonly rules: readonly Alarm[]}[];
  readonly alarms: readonly Alarm[];
  /** Alarms too: somebody may want to die. */
  readonly despair: readonly Alarm[];
}

/** Small numbers are letters from here on; the backslash, which JSON writes twice, is passed over. */
const FIRST = 40;
const BACKSLASH = 92;

/** A distance between keys is written in two letters: the second says less than this. */
export const NEAR = 64;

/** How many values a scale has: one letter says two of them. */
export const PAIR = 8;

/** The letter of no level: above it what speaks for danger, below it what speaks against. */
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
  const {labels, scale} = packed;
  let [key, at, told, alarming] = [0, 0, 0, 0];
  for (let index = 0; index < packed.counts.length; index++) {
    key = (key + numberAt(packed.far, index) * NEAR + numberAt(packed.near, index)) % KEYS;
    const row: (readonly [number, number])[] = [];
    let label = -1;
    for (let left = numberAt(packed.counts, index); left > 0; left--, at++) {
      label += 1 + numberAt(packed.places, at);
      if (label === labels.length) row.push([label, packed.alarming.charCodeAt(alarming++) - NO_LEVEL]);
      else {
        const pair = numberAt(packed.values, told >> 1);
        row.push([label, scale[told++ % 2 ? pair % PAIR : Math.floor(pair / PAIR)]!]);
      }
    }
    rows.set(key, row);
  }
  return {
    labels,
    rows,
    danger: packed.danger,
    tells: packed.tells.map(({facts, rules}) => ({facts, rules: rules.map(alarmOf)})),
    plain: Object.entries(packed.plain ?? {}).map(([id, rules]) => ({id, rules: rules.map(alarmOf)})),
    alarms: packed.alarms.map(alarmOf),
    despair: packed.despair.map(alarmOf),
  };
}
