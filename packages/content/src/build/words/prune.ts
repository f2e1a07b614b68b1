import {levelOf, stepOf} from './levels.js';
import {scoresOf, softmax, train} from './train.js';

import type {Sample} from './train.js';

/** How much of what is learned is the label itself, beside the answer of the large model. */
const HARD = 0.7;

const EPOCHS = 4;

/** As in `TrainOptions`, for the weights that are left: fewer lean on one another more. */
const DROPOUT = 0.35;

export interface PruneOptions {
  readonly labels: number;
  readonly features: number;
  readonly keptFeatures: number;
  readonly keptWeights: number;
  /** Features that count as if they were frequent. */
  readonly telling: readonly number[];
  readonly random: () => number;
  /** As in `TrainOptions`. */
  readonly dropout: number;
}

/** A model that travels: its weights, and what one level of them is worth. */
export interface Pruned {
  readonly weights: Float32Array;
  readonly step: number;
}

/** How far a weight is from the mean of its row: what all labels share changes no order. */
function centred(weights: Float32Array, labels: number, feature: number): Float32Array {
  const row = weights.slice(feature * labels, (feature + 1) * labels);
  let mean = 0;
  for (const weight of row) mean += weight / labels;
  for (let label = 0; label < labels; label++) row[label]! -= mean;
  return row;
}

/**
 * A small model that answers as a large one does. The features that matter
 * most are kept, then of their weights the largest, and what is left learns
 * the answers of the large one, its doubts included; at the end with every
 * weight on the level that will stand for it.
 */
export function prune(teacher: Float32Array, samples: readonly Sample[], options: PruneOptions): Pruned {
  const {labels, features, keptFeatures, keptWeights, telling, random, dropout} = options;
  const frequency = new Float32Array(features);
  const out = new Float32Array(labels);
  const taught = samples.map(({features: active, target, weight}) => {
    for (const feature of active) frequency[feature]! += 1;
    scoresOf(teacher, labels, active, out);
    const soft = out.slice();
    softmax(soft);
    for (let label = 0; label < labels; label++) soft[label]! *= 1 - HARD;
    if (typeof target === 'number') soft[target]! += HARD;
    return {features: active, target: soft, ...(weight !== undefined && {weight})};
  });
  const most = Math.max(...frequency);
  for (const feature of telling) frequency[feature] = most;
  const worth = Float32Array.from({length: features}, (_, feature) => {
    let sum = 0;
    for (const weight of centred(teacher, labels, feature)) sum += weight * weight;
    return Math.sqrt(sum) * frequency[feature]! ** 0.5;
  });
  const kept = [...worth.keys()].sort((a, b) => worth[b]! - worth[a]!).slice(0, keptFeatures);
  const open = new Uint8Array(features * labels);
  for (const feature of kept) open.fill(1, feature * labels, (feature + 1) * labels);
  const lean = taught.map((sample) => ({
    ...sample,
    features: Int32Array.from([...sample.features].filter((feature) => open[feature * labels])),
  }));
  const common = {labels, features, rate: 0.2, decay: 1e-3, random, dropout};
  const whole = train(lean, {...common, epochs: EPOCHS, mask: open});
  const magnitudes: number[] = [];
  const places: number[] = [];
  for (const feature of kept) {
    const row = centred(whole, labels, feature);
    for (let label = 0; label < labels; label++) {
      magnitudes.push(Math.abs(row[label]!) * frequency[feature]! ** 0.25);
      places.push(feature * labels + label);
    }
  }
  const order = [...magnitudes.keys()].sort((a, b) => magnitudes[b]! - magnitudes[a]!).slice(0, keptWeights);
  const mask = new Uint8Array(features * labels);
  const start = new Float32Array(features * labels);
  for (const at of order) {
    mask[places[at]!] = 1;
    start[places[at]!] = whole[places[at]!]!;
  }
  const few = {...common, dropout: DROPOUT, mask};
  const free = train(lean, {...few, epochs: 2 * EPOCHS, rate: 0.1, start});
  const step = stepOf(free);
  const counted = (weight: number) => levelOf(weight, step) * step;
  return {
    weights: train(lean, {...few, epochs: EPOCHS, rate: 0.02, start: free, counted}),
    step,
  };
}
