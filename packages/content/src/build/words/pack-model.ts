import {NO_LEVEL, letterOf} from '../../words/model.js';
import {levelOf, stepOf} from './levels.js';

import type {PackedModel} from '../../words/model.js';
import type {Danger} from './learn-danger.js';

/** At most so many letters are shared with the name before. */
const MOST_SHARED = 20;

/** Rows of weights, one a stem, and what each of them means for danger. */
export interface Learned {
  readonly names: readonly string[];
  readonly weights: Float32Array;
  readonly labels: number;
  /** What one level is worth. */
  readonly step: number;
}

/** Writes weights as text that compresses well; danger becomes one label more. */
export function packModel(
  {names, weights, labels, step}: Learned,
  danger: Danger,
): Pick<PackedModel, 'features' | 'counts' | 'places' | 'levels' | 'step' | 'danger'> {
  // One step for both: those of danger are made as large as the others.
  const scale = step / stepOf(danger.weights.values());
  const numbers = new Map(names.map((name, feature) => [name, feature]));
  const rows = [...new Set([...names, ...danger.weights.keys()])]
    .map((name) => {
      const at = numbers.get(name);
      const row =
        at === undefined ? new Float32Array(labels) : weights.subarray(at * labels, (at + 1) * labels);
      return {
        name,
        levels: [...row, (danger.weights.get(name) ?? 0) * scale].map((weight) => levelOf(weight, step)),
      };
    })
    .filter(({levels}) => levels.some(Boolean))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = {features: '', counts: '', places: '', levels: ''};
  let before = '';
  for (const {name, levels} of rows) {
    let shared = 0;
    while (shared < Math.min(MOST_SHARED, before.length) && before[shared] === name[shared]) shared++;
    text.features += `${String.fromCharCode(65 + shared)}${name.slice(shared)}`;
    before = name;
    let last = -1;
    let count = 0;
    for (const [label, level] of levels.entries()) {
      if (level === 0) continue;
      text.places += letterOf(label - last - 1);
      text.levels += String.fromCharCode(NO_LEVEL + level);
      last = label;
      count++;
    }
    text.counts += letterOf(count);
  }
  return {...text, step, danger: Number((danger.threshold * scale).toFixed(3))};
}
