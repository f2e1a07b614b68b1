import {passagesOf} from '../../words/passages.js';
import {keysOf} from '../../words/stem.js';
import {tokensOf} from '../../words/tokens.js';
import {levelOf, stepOf} from './levels.js';
import {scoresOf, train} from './train.js';

/** A text in several spellings, and whether it speaks of danger to somebody. */
export interface Heard {
  readonly spellings: readonly string[];
  readonly isDanger: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** The keys of what speaks for danger or against it, each on its level, and the score from which a passage does. */
export interface Danger {
  readonly weights: ReadonlyMap<number, number>;
  /** What one level is worth. */
  readonly step: number;
  readonly threshold: number;
}

/** As in `TrainOptions`: with it fewer harmless texts are taken for danger, and no fewer cries for help are heard. */
const DROPOUT = 0.15;

/** How many stems are kept. */
const KEPT = 1_400;

/** A stem that is rarer says nothing in general. */
const RAREST = 4;

/** How often it is looked for anew which passage of a text speaks of danger. */
const ROUNDS = 3;

/** The most suspicious passages of a harmless text: these must be told from danger. */
const ALIKE = 2;

/** How many models are trained for the threshold, each without its part of the texts. */
const FOLDS = 3;

/** The share of texts about danger that are heard, of those no model was trained on. Rules hear more. */
const CAUGHT = 0.7;

/**
 * Learns which passages speak of danger. A text about danger has one that
 * does; a harmless one has none, however suspicious.
 */
export function learnDanger(texts: readonly Heard[], random: () => number): Danger {
  // All spellings of a text are in the same part: none is measured on a model that knows another.
  const spelt = texts.flatMap(({spellings, ...text}, index) =>
    spellings.map((each) => ({
      ...text,
      part: index % FOLDS,
      passages: passagesOf(tokensOf(each)).map(keysOf),
    })),
  );
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const {weights} = learnFrom(
      spelt.filter(({part}) => part !== fold),
      random,
    );
    for (const {isDanger, part, passages} of spelt)
      if (isDanger && part === fold) scores.push(Math.max(...passages.map((each) => scoreOf(weights, each))));
  }
  const threshold = scores.sort((a, b) => b - a)[Math.floor(scores.length * CAUGHT)] ?? 0;
  return {...learnFrom(spelt, random), threshold};
}

/** As the reader of a model scores a passage. */
function scoreOf(weights: ReadonlyMap<number, number>, features: readonly number[]): number {
  const known = features.flatMap((feature) => weights.get(feature) ?? []);
  return known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length || 1);
}

interface ReadText {
  readonly isDanger: boolean;
  readonly weight: number;
  readonly passages: readonly (readonly number[])[];
}

function learnFrom(texts: readonly ReadText[], random: () => number): Omit<Danger, 'threshold'> {
  const counts = new Map<number, number>();
  for (const {passages} of texts)
    for (const key of new Set(passages.flat())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].flatMap(([key, count]) => (count >= RAREST ? [key] : []));
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const numbered = texts.map(({passages, ...text}) => ({
    ...text,
    passages: passages.map((each) => Int32Array.from(each.flatMap((key) => numbers.get(key) ?? []))),
  }));
  const shape = {labels: 2, features: keys.length, random, rate: 0.2, decay: 1e-3, dropout: DROPOUT};
  const one = new Float32Array(1);

  let weights: Float32Array | undefined;
  const scored = (features: Int32Array) => {
    scoresOf(weights!, 1, features, one);
    return one[0]!;
  };
  const samples = (isKept?: (feature: number) => boolean) =>
    numbered.flatMap(({isDanger, weight, passages}) => {
      const all = isKept ? passages.map((each) => each.filter(isKept)) : passages;
      const chosen = weights
        ? all
            .map((each) => [scored(each), each] as const)
            .sort(([a], [b]) => b - a)
            .slice(0, isDanger ? 1 : ALIKE)
            .map(([, each]) => each)
        : isDanger
          ? [Int32Array.from(new Set(all.flatMap((each) => [...each])))]
          : all;
      const each = weights ? weight : weight / Math.sqrt(chosen.length);
      return chosen.map((features) => ({features, target: Number(isDanger), weight: each}));
    });
  const difference = (trained: Float32Array) =>
    Float32Array.from(keys, (_, feature) => trained[2 * feature + 1]! - trained[2 * feature]!);

  for (let round = 0; round < ROUNDS; round++) weights = difference(train(samples(), {...shape, epochs: 3}));
  const worths = keys.map((key, feature) => Math.abs(weights![feature]!) * counts.get(key)! ** 0.4);
  const kept = new Set([...keys.keys()].sort((a, b) => worths[b]! - worths[a]!).slice(0, KEPT));
  const final = difference(
    train(
      samples((feature) => kept.has(feature)),
      {...shape, epochs: 6},
    ),
  );
  // As they will be read: a threshold that was found with others would be too high.
  const step = stepOf(final);
  const levelled = [...kept].flatMap((feature) => {
    const level = levelOf(final[feature]!, step);
    return level === 0 ? [] : [[keys[feature]!, level * step] as const];
  });
  return {step, weights: new Map(levelled)};
}
