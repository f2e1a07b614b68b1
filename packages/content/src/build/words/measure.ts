import {randomFrom} from '@cyber-17/protocol/random-from';

import {readModel} from '../../words/model.js';
import {understand} from '../../words/understand.js';
import {roughen} from './roughen.js';
import {examplesIn} from './samples.js';
import {trainWords} from './train-words.js';

import type {Source} from '../source/read-source.js';
import type {Said, WordsLang} from './samples.js';

/** How often what is right comes first, and how often among the first three. */
export interface Figures {
  readonly texts: number;
  readonly first: number;
  readonly three: number;
}

/** One text that was taken for something else. */
export interface Miss extends Said {
  readonly taken: readonly string[];
}

export interface Measure {
  readonly lang: WordsLang;
  /** By register and by audience. */
  readonly rows: Readonly<Record<string, Figures>>;
  readonly misses: readonly Miss[];
  readonly danger: DangerFigures;
}

/** How many of the texts about danger are heard, and of the harmless ones; none was learned from. */
export interface DangerFigures {
  readonly heard: Count;
  readonly falseAlarms: Count;
  /** About danger, and not heard. */
  readonly missed: readonly string[];
}

interface Count {
  readonly of: number;
  readonly count: number;
}

/** How many models are trained, each without its part of the examples. */
const FOLDS = 4;

/** The ways of writing that are measured, from none of it to much of it. */
const REGISTERS = {'as written': 0, 'in haste': 0.35, 'by sound and by thumb': 0.8} as const;

/**
 * Measures on the examples of threats, which nobody wrote as training phrases:
 * each is scored by a model that has not seen it.
 */
export function measureWords(source: Source, lang: WordsLang): Measure {
  const examples = examplesIn(source, lang);
  const rows: Record<string, {texts: number; first: number; three: number}> = {};
  const misses: Miss[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isApart = (_: Said, index: number) => index % FOLDS === fold;
    const model = readModel(
      trainWords(
        source,
        lang,
        examples.filter((each, index) => !isApart(each, index)),
      ),
    );
    const random = randomFrom(fold);
    for (const said of examples.filter(isApart)) {
      for (const [register, roughness] of Object.entries(REGISTERS)) {
        const {guesses} = understand([model], roughen(said.text, roughness, random));
        const taken = guesses.slice(0, 3).map(({id}) => id);
        const audiences = roughness === 0 ? audiencesOf(source, said.id) : [];
        for (const row of [register, ...audiences]) {
          const count = (rows[row] ??= {texts: 0, first: 0, three: 0});
          count.texts++;
          count.first += Number(taken[0] === said.id);
          count.three += Number(taken.includes(said.id));
        }
        if (roughness === 0 && taken[0] !== said.id) misses.push({...said, taken});
      }
    }
  }
  return {lang, rows, misses, danger: measureDanger(source, lang)};
}

function measureDanger(source: Source, lang: WordsLang): DangerFigures {
  const model = readModel(trainWords(source, lang));
  const {danger, harmless} = source.danger.value.measured;
  const isHeard = (text: string) => understand([model], text).isDanger;
  return {
    heard: {of: danger[lang].length, count: danger[lang].filter(isHeard).length},
    falseAlarms: {of: harmless[lang].length, count: harmless[lang].filter(isHeard).length},
    missed: danger[lang].filter((text) => !isHeard(text)),
  };
}

function audiencesOf({threats, outcomes}: Source, id: string): readonly string[] {
  const {audiences} = (threats[id] ?? outcomes[id])!.value;
  return [audiences.includes('individual') ? 'of a person' : 'of an organisation alone'];
}
