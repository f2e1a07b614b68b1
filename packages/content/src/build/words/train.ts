/** What is learned from: the features of a text, by number, and how much each label is meant. */
export interface Sample {
  readonly features: Int32Array | readonly number[];
  readonly target: number | Float32Array;
  readonly weight?: number;
}

export interface TrainOptions {
  readonly labels: number;
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly random: () => number;
  /** Which weights may differ from zero; all when absent. */
  readonly mask?: Uint8Array;
  readonly start?: Float32Array;
  /** What a weight counts as when a text is scored: itself when absent. */
  readonly counted?: (weight: number) => number;
  /** The part of a text's features that is left out each time it is learned, so that no few say all; 0 when absent. */
  readonly dropout?: number;
  /** Whether to give the mean of what the weights were after each of the later epochs: the last texts say less. */
  readonly isMean?: boolean;
}

/** Scores of one text: the sum of the rows of its features, over the root of how many. */
export function scoresOf(
  weights: Float32Array,
  labels: number,
  features: Sample['features'],
  out: Float32Array,
) {
  out.fill(0);
  const scale = 1 / Math.sqrt(features.length || 1);
  for (let index = 0; index < features.length; index++) {
    const row = features[index]! * labels;
    for (let label = 0; label < labels; label++) out[label]! += weights[row + label]! * scale;
  }
  return scale;
}

export function softmax(scores: Float32Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let label = 0; label < scores.length; label++) sum += scores[label] = Math.exp(scores[label]! - top);
  for (let label = 0; label < scores.length; label++) scores[label]! /= sum;
}

/** Softmax regression by adaptive steps; the same for the same samples and seed. */
export function train(samples: readonly Sample[], options: TrainOptions): Float32Array {
  const {labels, epochs, rate, decay, random, mask, start, counted, dropout = 0, isMean} = options;
  const weights = start ? start.slice() : new Float32Array(options.features * labels);
  const scored = counted ? weights.map(counted) : weights;
  const squares = new Float32Array(options.features * labels).fill(0.02);
  const scores = new Float32Array(labels);
  const order = Int32Array.from(samples.keys());
  const later = Math.ceil(epochs / 2);
  const mean = isMean ? new Float32Array(weights.length) : undefined;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const at of order) {
      const {features, target, weight = 1} = samples[at]!;
      const active = dropout ? features.filter(() => random() >= dropout) : features;
      const scale = scoresOf(scored, labels, active, scores);
      softmax(scores);
      if (typeof target === 'number') scores[target]! -= 1;
      else for (let label = 0; label < labels; label++) scores[label]! -= target[label]!;
      for (let label = 0; label < labels; label++) scores[label]! *= scale * weight;
      for (let index = 0; index < active.length; index++) {
        const row = active[index]! * labels;
        for (let label = 0; label < labels; label++) {
          const place = row + label;
          if (mask && !mask[place]) continue;
          const gradient = scores[label]! + decay * weights[place]!;
          squares[place]! += gradient * gradient;
          weights[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
          if (counted) scored[place] = counted(weights[place]!);
        }
      }
    }
    if (mean && epoch >= later) weights.forEach((each, place) => (mean[place]! += each / (epochs - later)));
  }
  return mean ?? weights;
}
