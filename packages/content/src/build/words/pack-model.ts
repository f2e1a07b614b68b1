import {NEAR, NO_LEVEL, letterOf} from '../../words/model.js';
import {KEYS} from '../../words/stem.js';
import {levelOf} from './levels.js';

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
  /** What one level is worth. */
  readonly step: number;
}

/** Writes weights as text that compresses well; danger becomes one label more, after those used most. */
export function packModel(
  {keys, weights, labels, step}: Learned,
  danger: Danger,
): Pick<PackedModel, 'labels' | 'far' | 'near' | 'counts' | 'places' | 'levels' | 'step' | 'danger'> {
  const numbers = new Map(keys.map((key, feature) => [key, feature]));
  const none = labels.map(() => 0);
  const learned = [...new Set([...keys, ...danger.weights.keys()])].map((key) => {
    const at = (numbers.get(key) ?? -1) * labels.length;
    return {
      key,
      row: at < 0 ? none : [...weights.subarray(at, at + labels.length)].map((each) => levelOf(each, step)),
      danger: Math.round((danger.weights.get(key) ?? 0) / danger.step),
    };
  });
  const uses = labels.map((_, label) => learned.filter(({row}) => row[label] !== 0).length);
  const order = [...labels.keys()].sort((a, b) => uses[b]! - uses[a]!);
  const rows = learned
    .map(({key, row, danger: last}) => {
      const levels = [...order.map((label) => row[label]!), last];
      const count = levels.filter(Boolean).length;
      return {key, levels, count, density: DENSITIES.filter((least) => count > least).length};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => a.density - b.density || a.key - b.key);
  const text = {far: '', near: '', counts: '', places: '', levels: ''};
  let before = 0;
  for (const {key, levels, count} of rows) {
    // The first of a new density is reached by going around.
    const distance = (key - before + KEYS) % KEYS;
    text.far += letterOf(Math.floor(distance / NEAR));
    text.near += letterOf(distance % NEAR);
    before = key;
    let last = -1;
    for (const [label, level] of levels.entries()) {
      if (level === 0) continue;
      text.places += letterOf(label - last - 1);
      text.levels += String.fromCharCode(NO_LEVEL + level);
      last = label;
    }
    text.counts += letterOf(count);
  }
  return {
    labels: order.map((label) => labels[label]!),
    ...text,
    step,
    danger: Number(((danger.threshold / danger.step) * step).toFixed(3)),
  };
}
