import {NEAR, NO_LEVEL, PAIR, letterOf} from '../../words/model.js';
import {KEYS} from '../../words/stem.js';

import type {PackedModel} from '../../words/model.js';
import type {Danger} from './learn-danger.js';

/**
 * Rows with about as many weights stand together, sparse ones first: their
 * letters are alike, and compress better than in the order of the keys alone.
 */
const DENSITIES = [1, 2, 4, 8, 14, 24];

/** Rows of weights, one a stem, and what each of them means for danger. */
export interface Learned {
  readonly keys: readonly number[];
  readonly weights: Float32Array;
  readonly labels: readonly string[];
  /** The values of weights that are not zero. */
  readonly scale: readonly number[];
}

/** Writes weights as text that compresses well; danger becomes one label more, after those used most. */
export function packModel(
  {keys, weights, labels, scale}: Learned,
  danger: Danger,
): Pick<
  PackedModel,
  'labels' | 'far' | 'near' | 'counts' | 'places' | 'values' | 'scale' | 'alarming' | 'danger'
> {
  const numbers = new Map(keys.map((key, feature) => [key, feature]));
  const none = labels.map(() => 0);
  const learned = [...new Set([...keys, ...danger.weights.keys()])].map((key) => {
    const at = (numbers.get(key) ?? -1) * labels.length;
    return {
      key,
      row: at < 0 ? none : [...weights.subarray(at, at + labels.length)],
      danger: Math.round((danger.weights.get(key) ?? 0) / danger.step),
    };
  });
  const uses = labels.map((_, label) => learned.filter(({row}) => row[label] !== 0).length);
  const order = [...labels.keys()].sort((a, b) => uses[b]! - uses[a]!);
  const rows = learned
    .map(({key, row, danger: last}) => {
      const all = [...order.map((label) => row[label]!), last];
      const count = all.filter(Boolean).length;
      return {key, all, count, density: DENSITIES.filter((least) => count > least).length};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => a.density - b.density || a.key - b.key);
  const text = {far: '', near: '', counts: '', places: '', alarming: ''};
  const known = Float32Array.from(scale);
  const values: number[] = [];
  let before = 0;
  for (const {key, all, count} of rows) {
    // The first of a new density is reached by going around.
    const distance = (key - before + KEYS) % KEYS;
    text.far += letterOf(Math.floor(distance / NEAR));
    text.near += letterOf(distance % NEAR);
    before = key;
    let last = -1;
    for (const [label, value] of all.entries()) {
      if (value === 0) continue;
      text.places += letterOf(label - last - 1);
      if (label === labels.length) text.alarming += String.fromCharCode(NO_LEVEL + value);
      else values.push(known.indexOf(value));
      last = label;
    }
    text.counts += letterOf(count);
  }
  return {
    labels: order.map((label) => labels[label]!),
    ...text,
    values: pairsOf(values),
    scale,
    danger: Number((danger.threshold / danger.step).toFixed(3)),
  };
}

/** Two values a letter: half as many letters compress better than twice as many. */
function pairsOf(values: readonly number[]): string {
  let pairs = '';
  for (let at = 0; at < values.length; at += 2) pairs += letterOf(values[at]! * PAIR + (values[at + 1] ?? 0));
  return pairs;
}
