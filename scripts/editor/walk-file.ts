import {readFileSync} from 'node:fs';

import {neighboursWithout} from '@cyber-17/content/build';
import {outcomeOf} from '@cyber-17/diagnostic';
import {labelledWalks, scoreWalks, walk} from '@cyber-17/diagnostic/testing';
import {Cyber17Error} from '@cyber-17/protocol/cyber-17-error';

import {shownQuestion} from './shown-question.js';

import type {Content} from '@cyber-17/content/build';
import type {Label, LabelledWalk, Steps, WalkScore} from '@cyber-17/diagnostic/testing';
import type {Audience, Lang} from '@cyber-17/protocol';

/** One line of a file of walks: who answers, and what was answered so far. */
interface WalkLine {
  readonly id: string;
  readonly audience: Audience;
  readonly lang?: Lang;
  readonly given: Steps;
}

/** A line of a file of walks that cannot be followed. */
export class UnreadableWalkError extends Cyber17Error {
  override name = 'UnreadableWalkError';

  constructor(file: string, line: number, reason: string) {
    super(`Expected a walk as JSON at ${file}:${line}, found ${reason}.`);
  }
}

/**
 * Shows a reader where each walk of a file stands: the question asked now and
 * its answers, or that a name was reached, never which.
 */
export function showWalks({compiled}: Content, file: string): void {
  const waiting = new Map<string, string[]>();
  for (const {id, audience, lang = 'fr', given} of linesOf<WalkLine>(file)) {
    const {graph} = compiled[lang];
    try {
      const {asked} = walk(graph, audience, given);
      const question = graph.questions[asked ?? ''];
      const key = question ? `${question.id}: ${shownQuestion(question, audience, true)}` : 'DONE';
      waiting.set(key, [...(waiting.get(key) ?? []), id]);
    } catch (error) {
      if (!(error instanceof Cyber17Error)) throw error;
      console.log(`FAULT ${id}: ${error.message}`);
    }
  }
  for (const [question, ids] of waiting) console.log(`\n${question}\n  → asked of: ${ids.join(' ')}`);
}

/** Says how often the recorded walks end in what people accept. */
export function reportWalks(content: Content): void {
  const {situations, walks: rounds} = content.source;
  for (const {day, blind, door, walks} of rounds.value) {
    const {lines} = score(content, labelledWalks(situations.value, walks));
    console.log(`\nwalked${blind ? ' blind' : ''} on ${day}, ${DOOR[door]}:`);
    for (const each of lines) console.log(`  ${each}`);
  }
}

const DOOR = {first: 'by the first answer that fits', other: 'by another one that fits'};

/** Compares the walks of a file with labels, one JSON object a line. */
export function scoreWalkFile(content: Content, file: string, labels: string): void {
  const known = new Map(linesOf<Label & {id: string}>(labels).map((label) => [label.id, label]));
  const walks = linesOf<WalkLine>(file).flatMap(({id, audience, given}) => {
    const label = known.get(id);
    return label ? [{id, audience, given, label}] : [];
  });
  const {lines, misses, offers} = score(content, walks);
  for (const each of [...misses, ...offers, ...lines]) console.log(each);
}

function score({compiled, source}: Content, walks: readonly LabelledWalk[]): WalkScore {
  const {graph} = compiled.fr;
  return scoreWalks(
    graph,
    walks,
    (context) => outcomeOf(graph, {...context, now: Date.now()}),
    neighboursWithout(source),
  );
}

function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (error) {
        throw new UnreadableWalkError(file, index + 1, String(error));
      }
    });
}
