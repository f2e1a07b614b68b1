import {createInterface} from 'node:readline/promises';

import {alternativesTo, answersOf, outcomeOf} from '@cyber-17/diagnostic';
import {walk} from '@cyber-17/diagnostic/testing';

import {shownQuestion} from './shown-question.js';

import type {Graph} from '@cyber-17/content';
import type {Steps} from '@cyber-17/diagnostic/testing';
import type {Audience} from '@cyber-17/protocol';

/**
 * Plays the questions in the terminal, as a visitor meets them: what the
 * answers lead to is shown at the end alone.
 */
export async function play(graph: Graph, audience: Audience): Promise<void> {
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  // A pipe that ends early has given all its lines by then.
  const lines = terminal[Symbol.asyncIterator]();
  const steps: (readonly [string, readonly string[]])[] = [];
  try {
    for (;;) {
      const at = walk(graph, audience, steps as Steps);
      const question = graph.questions[at.asked ?? ''];
      if (!question) {
        const outcome = outcomeOf(graph, {...at, now: Date.now()});
        console.log(`\n${outcome.conclusions.map(({conclusion}) => conclusion.title).join('\n')}`);
        const others = alternativesTo(graph, outcome, at.trail).map(
          ({threat}) => graph.threats[threat]?.title,
        );
        console.log(`\nOr rather: ${others.join(' · ')}`);
        console.log(`\n${JSON.stringify(steps)}`);
        return;
      }
      console.log(`\n${shownQuestion(question, audience)}`);
      const {value, done} = (await lines.next()) as IteratorResult<string, undefined>;
      if (done) return;
      const offered = answersOf(question, audience);
      const chosen = value.split(/[\s,]+/).map((each) => offered[Number(each) - 1]?.id);
      if (chosen.includes(undefined)) {
        console.log(
          question.kind === 'multiple' ? 'Numbers of the list, with commas.' : 'A number of the list.',
        );
        continue;
      }
      steps.push([question.id, chosen as readonly string[]]);
    }
  } finally {
    terminal.close();
  }
}
