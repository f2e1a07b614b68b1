import {nearest, scaleOf} from './levels.js';
import {scoresOf, softmax, train} from './train.js';

import type {Sample} from './train.js';

/** How much of what is learned is the label itself, beside the answer of the large model. */
const HARD = 0.7;

const EPOCHS = 4;

/** As in `TrainOptions`, for the weights that are left: fewer lean on one another more. */
const DROPOUT = 0.35;

/** How much a weight against a label counts beside one for it, where not all can be kept. */
const AGAINST = 0.8;

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

/** A model that travels: its weights, each of them zero or a value of the scale. */
export interface Pruned {
  readonly weights: Float32Array;
  readonly scale: readonly number[];
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
  const all = kept.flatMap((feature) =>
    Array.from(centred(whole, labels, feature), (weight, label) => ({
      place: feature * labels + label,
      weight,
      worth: Math.abs(weight) * (weight < 0 ? AGAINST : 1) * frequency[feature]! ** 0.25,
    })),
  );
  const mask = new Uint8Array(features * labels);
  const start = new Float32Array(features * labels);
  for (const {place, weight} of all.sort((a, b) => b.worth - a.worth).slice(0, keptWeights)) {
    mask[place] = 1;
    start[place] = weight;
  }
  const few = {...common, dropout: DROPOUT, isMean: true, mask};
  const free = train(lean, {...few, epochs: 2 * EPOCHS, rate: 0.1, start});
  const scale = scaleOf(free);
  const counted = (weight: number) => nearest(weight, scale);
  const weights = train(lean, {...few, epochs: EPOCHS, rate: 0.05, start: free, counted});
  return {weights: weights.map(counted), scale};
}
