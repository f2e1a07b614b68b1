import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {alternativesTo} from '../outcome/why.js';
import {everyWay, walk} from '../testing/index.js';
import {next} from './next.js';
import {begin} from './position.js';

const {graph} = realContent().compiled.fr;
const named = (context: ReturnType<typeof walk>) =>
  outcomeOf(graph, {...context, now: 0}).conclusions[0].conclusion.id;

describe('another threat is chosen', () => {
  test('the answers that still hold are kept, and only what is missing is asked', () => {
    const text = walk(graph, 'individual', [
      ['i.start', 'message'],
      ['msg.who', 'parcel'],
      ['did', ['card', 'paid']],
    ]);
    expect(named(text)).toBe('smishing');
    const mail = next(graph, text, {type: 'threat.chosen', threat: 'phishing'});
    expect(named(mail)).toBe('phishing');
    expect(mail.asked).toBeUndefined();
    expect(mail.trail.at(-1)).toEqual({question: 'did', answers: ['card', 'paid']});
  });

  test('what nobody answered is known as inferred until somebody answers it', () => {
    const text = walk(graph, 'individual', [
      ['i.start', 'message'],
      ['msg.who', 'parcel'],
      ['did', ['card', 'paid']],
    ]);
    const mail = next(graph, text, {type: 'threat.chosen', threat: 'phishing'});
    const inferred = mail.trail.filter((entry) => entry.inferred);
    expect(inferred.map(({question}) => question)).toEqual(['msg.who', 'support']);
    const index = mail.trail.indexOf(inferred[0]!);
    const {answers} = inferred[0]!;
    const said = next(graph, mail, {type: 'answer.revised', index, answers});
    expect(said.trail.find(({question}) => question === 'msg.who')!.inferred).toBeUndefined();
    const back = next(graph, mail, {type: 'threat.chosen', threat: 'smishing'});
    expect(named(back)).toBe('smishing');
  });

  test('a question that nobody answered is asked', () => {
    const card = walk(graph, 'individual', [
      ['i.start', 'debit'],
      ['money', 'card'],
      ['card.have', 'yes'],
      ['card.before', 'none'],
    ]);
    const adviser = next(graph, card, {type: 'threat.chosen', threat: 'fake-bank-adviser'});
    expect(adviser.asked).toBe('bank.did');
    expect(adviser.trail.slice(0, 2)).toEqual(card.trail.slice(0, 2));
  });

  test('a threat that no answer leads to changes nothing', () => {
    const card = walk(graph, 'individual', [
      ['i.start', 'watched'],
      ['safe.device', 'seen'],
    ]);
    expect(next(graph, card, {type: 'threat.chosen', threat: 'ransom'})).toBe(card);
  });

  test('every alternative that is offered can be chosen', () => {
    for (const audience of AUDIENCES) {
      const beginning = {question: graph.starts[audience]};
      const ways = [...everyWay(graph, audience)].filter((_, index) => index % 97 === 0);
      for (const trail of ways) {
        const context = begin(graph, {audience, beginning, trail});
        const outcome = outcomeOf(graph, {...context, now: 0});
        for (const {threat} of alternativesTo(graph, outcome, trail)) {
          const after = next(graph, context, {type: 'threat.chosen', threat});
          expect(after, `${threat} after ${JSON.stringify(trail)}`).not.toBe(context);
          const found = outcomeOf(graph, {...after, now: 0}).conclusions.map(({conclusion}) => conclusion.id);
          if (after.asked === undefined)
            expect(found, `${threat} after ${JSON.stringify(trail)}`).toContain(threat);
        }
      }
    }
  });
});
