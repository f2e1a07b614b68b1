import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {concluder} from '../testing/index.js';

const {graph} = realContent().compiled.fr;
const conclude = concluder(graph);

const CARD = {'i.start': 'debit', money: 'card', 'card.have': 'yes', 'card.before': 'none'};
const DETAILS = {'card-use': ['online']};

const planOf = (given: Readonly<Record<string, string | readonly string[]>>) =>
  conclude('individual', given, 0);

describe('what the visitor says is done', () => {
  test('stays in the plan, at its place, and is done', () => {
    const before = planOf(CARD).plan.map(({action}) => action.id);
    const {plan} = planOf({...CARD, ...DETAILS, 'bank-told': 'yes'});
    expect(plan.map(({action}) => action.id)).toEqual(before);
    expect(plan.filter(({done}) => done).map(({action}) => action.id)).toEqual(['card-block']);
  });

  test('is not done as long as the bank does not know', () => {
    const {plan} = planOf({...CARD, ...DETAILS, 'bank-told': 'no'});
    expect(plan.filter(({done}) => done)).toEqual([]);
  });
});

describe('a card that a thief has', () => {
  test('is urgent until the bank deals with it', () => {
    expect(planOf(CARD).severity).toBe('critical');
    expect(planOf({...CARD, ...DETAILS, 'bank-told': 'no'}).severity).toBe('critical');
  });

  test('is less urgent once the bank does', () => {
    const bank = {...CARD, 'card-use': ['online'], 'bank-told': 'yes'};
    expect(planOf(bank).severity).toBe('serious');
  });
});
