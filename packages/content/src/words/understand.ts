import {rings} from './alarm.js';
import {passagesOf} from './passages.js';
import {keyOf, keysOf, stemsOf} from './stem.js';
import {tokensOf} from './tokens.js';

import type {Alarm} from './alarm.js';
import type {Tell, WordsModel} from './model.js';

/** What a text may be about, the likeliest first. */
export interface Guess {
  readonly id: string;
  /** Its part of the whole, 0 to 1. */
  readonly share: number;
}

/** What was understood of a text. */
export interface Understood {
  /** Whether somebody may be in danger. */
  readonly isDanger: boolean;
  /** Whether it is their own life, or another’s wish to die. */
  readonly isDespair: boolean;
  /** Every conclusion, in order. */
  readonly guesses: readonly Guess[];
  readonly facts: readonly Tell['facts'][];
  /** How many of its words mean something here. */
  readonly known: number;
}

/** The outcome that is danger itself: it shows numbers to call, and is no guess among others. */
export const DANGER = 'immediate-danger';

/** How much one score more than another says: learned on phrases kept apart. */
const SHARPNESS = 1.8;

/**
 * A model hears danger where it knows at least this part of what the best one
 * knows: to the others the text is another language, and noise.
 */
const SPOKEN = 0.7;

/** One word that has been near danger is no danger: “password” alone would be. */
const FEWEST_SPEAKING = 2;

/** From this part of the whole on, what a text seems to be about speaks for danger. */
const USUAL_SHARE = 0.016;

/** How much all else may speak against it: danger can be half a sentence of a story about money. */
const MOST_DOUBT = 0.5;

/** In a text of at most so many words, two that stand together can be all it says. */
const FEW_WORDS = 14;

/** The part of the whole that such a pair has: the words beside it can outweigh it. */
const PLAIN_SHARE = 0.3;

/** How many words ahead of one may deny it: « je n’ai pas donné ma carte ». */
const DENIAL_REACH = 5;
const DENIALS = new Set([
  'pas',
  'rien',
  'jamais',
  'aucun',
  'aucune',
  'sans',
  'not',
  'no',
  'never',
  'nothing',
  'didn',
  'haven',
  'without',
]);

/**
 * Understands a text by the models of one or more languages; each counts by
 * how much of the text it knows.
 *
 * Nothing of the text leaves this function, and it keeps nothing.
 */
export function understand(models: readonly WordsModel[], text: string): Understood {
  const tokens = tokensOf(text);
  const read = models.map((model) => scored(model, tokens));
  const most = Math.max(1, ...read.map(({known}) => known));
  const shares = new Map<string, number>();
  let whole = 0;
  for (const {model, known, scores} of read) {
    const weight = (known / most) ** 12;
    whole += weight;
    const exponents = scores.map((score) => Math.exp(score * SHARPNESS));
    const sum = exponents.reduce((total, each) => total + each, 0);
    model.labels.forEach((id, index) =>
      shares.set(id, (shares.get(id) ?? 0) + (weight * exponents[index]!) / sum),
    );
  }
  const support = Math.max(-MOST_DOUBT, Math.log((shares.get(DANGER) ?? 0) / whole / USUAL_SHARE) / 2);
  const isHeard = ({model, known}: (typeof read)[number]) =>
    rings(model.alarms, tokens) || (known > most * SPOKEN && isDanger(model, tokens, support));
  const said = undenied(tokens);
  // Stems are added up one by one: “phone” and “hacked” are each about much else.
  const pairs = tokens.length <= FEW_WORDS ? models.flatMap((each) => each.plain) : [];
  const [plain] = ruled(pairs, said);
  const left = plain ? 1 - PLAIN_SHARE : 1;
  const isDespair = models.some(({despair}) => rings(despair, tokens));
  return {
    isDanger: isDespair || read.some(isHeard), // defence: danger-in-words
    isDespair,
    guesses: [...shares]
      .map(([id, share]) => ({
        id,
        share: (share / (whole || 1)) * left + (id === plain?.id ? PLAIN_SHARE : 0),
      }))
      .sort((a, b) => b.share - a.share),
    facts: ruled(
      models.flatMap((each) => each.tells),
      said,
    ).map(({facts}) => facts),
    known: most,
  };
}

function scored(model: WordsModel, tokens: readonly string[]) {
  const scores = Array<number>(model.labels.length).fill(0);
  let [known, meaning] = [0, 0];
  for (const stem of stemsOf(tokens)) {
    const row = model.rows.get(keyOf(stem));
    if (!row) continue;
    known++;
    if (!stem.startsWith('#')) meaning++;
    for (const [label, weight] of row) if (label < scores.length) scores[label]! += weight;
  }
  const scale = 1 / Math.sqrt(known || 1);
  return {model, known: meaning, scores: scores.map((score) => score * scale)};
}

/** Whether a passage speaks of danger, by what was learned; `support` is what the whole text adds, in levels. */
function isDanger({rows, labels, danger}: WordsModel, tokens: readonly string[], support: number): boolean {
  return passagesOf(tokens).some((passage) => {
    let [sum, known, speaking] = [0, 0, 0];
    for (const key of keysOf(passage)) {
      const [label, weight] = rows.get(key)?.at(-1) ?? [];
      if (label !== labels.length) continue;
      sum += weight!;
      known++;
      if (weight! > 0) speaking++;
    }
    return speaking >= FEWEST_SPEAKING && sum / Math.sqrt(known) + support > danger;
  });
}

/** The words that nothing ahead of them denies. */
function undenied(tokens: readonly string[]): readonly string[] {
  return tokens.filter(
    (_, at) => !tokens.slice(Math.max(0, at - DENIAL_REACH), at).some((word) => DENIALS.has(word)),
  );
}

/** What has a rule that words meet. */
function ruled<Each extends {readonly rules: readonly Alarm[]}>(
  all: readonly Each[],
  words: readonly string[],
) {
  return all.filter(({rules}) => rings(rules, words));
}
