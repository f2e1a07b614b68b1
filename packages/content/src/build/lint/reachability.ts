import {AUDIENCES} from '@cyber-17/protocol';

import {answersFor, longestPath, walk} from '../graph/walk.js';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** The most answers on any path to a name, including the choice of the audience. */
export const MAX_ANSWERS = 8;

/** Every path ends, everything can be reached, and paths are short. */
export const reachability: Rule = (source) => {
  const faults: Fault[] = [];
  const {file, value} = source.questions;
  const asked = new Set<string>();

  for (const audience of AUDIENCES) {
    const steps = walk(source, audience);
    const ends = new Set(steps.map((step) => step.ends));
    for (const {place, answer, next, ends: end} of steps) {
      asked.add(place.question);
      if (!next && !end) {
        const at = ['questions', place.question, 'answers', answer];
        faults.push(file.fault('dead-end', at, `an end for ${audience}`, 'an answer that names nothing'));
      }
    }
    for (const question of new Set(steps.map((step) => step.place.question))) {
      const source = value.questions[question];
      if (source && source.kind !== 'moment' && answersFor(source, audience).length === 0) {
        faults.push(file.fault('dead-end', ['questions', question], `an answer for ${audience}`, undefined));
      }
    }
    const start = value.starts[audience];
    const length = longestPath(steps, start) + (audience === 'individual' ? 0 : 1);
    if (length > MAX_ANSWERS) {
      const at = ['questions', start];
      faults.push(
        file.fault('path-too-long', at, `at most ${MAX_ANSWERS} answers`, `${length} for ${audience}`),
      );
    }
    for (const [id, threat] of Object.entries(source.threats)) {
      if (threat.value.audiences.includes(audience) && !ends.has(id)) {
        faults.push(
          threat.file.fault('unreachable', ['audiences'], `a path to it for ${audience}`, undefined),
        );
      }
      if (!threat.value.audiences.includes(audience) && ends.has(id)) {
        faults.push(
          threat.file.fault('wrong-audience', ['audiences'], `${audience} to be served`, 'a path to it'),
        );
      }
    }
    for (const [id, outcome] of Object.entries(source.outcomes)) {
      if (outcome.value.audiences.includes(audience) && !ends.has(id)) {
        faults.push(
          outcome.file.fault('unreachable', ['audiences'], `a path to it for ${audience}`, undefined),
        );
      }
    }
  }

  const details = new Set(Object.values(source.threats).flatMap(({value}) => value.details ?? []));
  for (const [id, question] of Object.entries(value.questions)) {
    const reached = question.detail ? details.has(id) : asked.has(id);
    if (!reached)
      faults.push(file.fault('unreachable', ['questions', id], 'a path to this question', undefined));
  }
  return faults;
};
