import {NO_LEVEL, letterOf} from '../../words/model.js';
import {levelOf} from './levels.js';

import type {PackedModel} from '../../words/model.js';
import type {Danger} from './learn-danger.js';

/** At most so many letters are shared with the name before. */
const MOST_SHARED = 20;

/**
 * Rows with about as many weights stand together, sparse ones first: their
 * letters are alike, and compress better than in the order of the names alone.
 */
const DENSITIES = [1, 2, 4, 8, 14, 24];

/** Rows of weights, one a stem, and what each of them means for danger. */
export interface Learned {
  readonly names: readonly string[];
  readonly weights: Float32Array;
  readonly labels: readonly string[];
  /** What one level is worth. */
  readonly step: number;
}

/** Writes weights as text that compresses well; danger becomes one label more, after those used most. */
export function packModel(
  {names, weights, labels, step}: Learned,
  danger: Danger,
): Pick<PackedModel, 'labels' | 'features' | 'counts' | 'places' | 'levels' | 'step' | 'danger'> {
  const numbers = new Map(names.map((name, feature) => [name, feature]));
  const none = labels.map(() => 0);
  const learned = [...new Set([...names, ...danger.weights.keys()])].map((name) => {
    const at = (numbers.get(name) ?? -1) * labels.length;
    return {
      name,
      row: at < 0 ? none : [...weights.subarray(at, at + labels.length)].map((each) => levelOf(each, step)),
      danger: Math.round((danger.weights.get(name) ?? 0) / danger.step),
    };
  });
  const uses = labels.map((_, label) => learned.filter(({row}) => row[label] !== 0).length);
  const order = [...labels.keys()].sort((a, b) => uses[b]! - uses[a]!);
  const rows = learned
    .map(({name, row, danger: last}) => {
      const levels = [...order.map((label) => row[label]!), last];
      const count = levels.filter(Boolean).length;
      return {name, levels, count, density: DENSITIES.filter((least) => count > least).length};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => a.density - b.density || (a.name < b.name ? -1 : 1));
  const text = {features: '', counts: '', places: '', levels: ''};
  let before = '';
  for (const {name, levels, count} of rows) {
    let shared = 0;
    while (shared < Math.min(MOST_SHARED, before.length) && before[shared] === name[shared]) shared++;
    text.features += `${String.fromCharCode(65 + shared)}${name.slice(shared)}`;
    before = name;
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
