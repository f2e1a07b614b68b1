import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {complaintFor} from '../outcome/complaint.js';
import {detailsOf} from '../outcome/details-of.js';
import {outcomeOf} from '../outcome/outcome.js';
import {concluder, everyWay} from '../testing/index.js';

import type {Outcome} from '../outcome/outcome.js';
import type {Given} from '../testing/index.js';
import type {Trail} from '../trail/trail.js';
import type {Audience} from '@cyber-17/protocol';

const {book, graph} = realContent().compiled.fr;
const conclude = concluder(graph);

describe('several threats at once', () => {
  const outcome = conclude(
    'individual',
    {
      'i.start': 'message',
      'msg.who': 'shop',
      'msg.shop': 'other',
      'msg.how': 'mail',
      did: ['password', 'card'],
      means: ['card'],
      'also.message': ['card', 'mail'],
    },
    Date.parse('2026-11-22T12:00:00Z'),
  );
  const ids = outcome.conclusions.map(({conclusion}) => conclusion.id);

  test('a false message that became card fraud and a taken mailbox gives one ranked list', () => {
    expect(ids).toEqual(expect.arrayContaining(['phishing', 'card-fraud', 'account-hack-email']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('and one plan, by urgency, that says each thing once and for which threat', () => {
    const actions = outcome.plan.map(({action}) => action.id);
    expect(new Set(actions).size).toBe(actions.length);
    expect(actions[0]).toBe('card-block');
    expect(actions).toEqual(
      expect.arrayContaining(['card-block', 'account-recover-mail', 'payment-dispute']),
    );
    const shared = outcome.plan.find(({action}) => action.id === 'card-block');
    expect(shared?.for).toEqual(expect.arrayContaining(['phishing', 'card-fraud']));
  });

  test('a job fraud with money passed on advises a lawyer before any complaint', () => {
    const mule = conclude(
      'individual',
      {
        'i.start': 'deal',
        deal: 'job',
        job: 'no',
        paid: 'older',
        means: ['transfer'],
        'also.deal': ['passed'],
      },
      0,
    );
    expect(mule.conclusions[0].conclusion.id).toBe('fake-job');
    expect(complaintFor(book.complaints, mule)?.row.id).toBe('mule');
  });

  test('no plan on any path is empty or lists an action twice', () => {
    for (const audience of AUDIENCES) {
      const beginning = {question: graph.starts[audience]};
      for (const trail of everyWay(graph, audience)) {
        const {plan} = outcomeOf(graph, {audience, beginning, trail, now: 0});
        const actions = plan.map(({action}) => action.id);
        expect(actions.length, JSON.stringify(trail)).toBeGreaterThan(0);
        expect(new Set(actions).size, JSON.stringify(trail)).toBe(actions.length);
      }
    }
  });
});

describe('a detail about a device', () => {
  const namesOf = (given: Given, audience: Audience = 'individual') =>
    conclude(audience, given, 0).conclusions.map(({conclusion}) => conclusion.id);
  const SLOW = {
    'i.start': 'device',
    device: 'slow',
    'mal.how': 'crack',
    'mal.accounts': 'no',
    scope: 'one',
    'personal-data': 'none',
  };
  const WIFI = {'i.start': 'device', device: 'home', 'home.net': 'wifi'};
  const LETTER = {'i.start': 'device', device: 'slow', 'mal.how': 'letter', scope: 'one'};
  const TECHNICIAN = {
    'i.start': 'message',
    'msg.who': 'support',
    support: 'remote',
    'remote-still-open': 'open',
    'money-gone': 'no',
  };

  test.each([
    [SLOW, 'malware', ['bank-warn', 'accounts-watch']],
    [LETTER, 'cryptojacking-botnet', ['bank-warn', 'accounts-watch']],
    [WIFI, 'wifi-intrusion', ['accounts-watch']],
    [TECHNICIAN, 'fake-tech-support', ['bank-warn', 'expect-second-wave']],
  ] as const)('that the bank is used on it names no operations: %j', (given, threat, steps) => {
    const bank = {...given, 'also.device': ['bank']};
    expect(namesOf(bank)).toEqual([threat]);
    const plan = conclude('individual', bank, 0).plan.map(({action}) => action.id);
    expect(plan).toEqual(expect.arrayContaining([...steps]));
  });

  test('that is lost names no virus in it', () => {
    const lost = {'i.start': 'device', device: 'lost', lost: 'lost', 'also.lost': ['accounts', 'payments']};
    expect(namesOf(lost)).toEqual(['lost-stolen-device']);
  });
});

describe.each(['company', 'public'] as const)('money that a detail says has left, %s', (audience) => {
  const beginning = {question: graph.starts[audience]};
  const planOf = (trail: Trail) => outcomeOf(graph, {audience, beginning, trail, now: 0});
  const asked = [...everyWay(graph, audience)].filter((trail) =>
    detailsOf(graph, {audience, beginning, trail}).includes('also.org'),
  );
  const bank = audience === 'public' ? 'public-accountant-call' : 'bank-recall';

  test('is asked back by the second thing to do, whatever was named first', () => {
    expect(asked.length).toBeGreaterThan(20);
    for (const trail of asked) {
      for (const answers of [['transfer'], ['mail', 'transfer']]) {
        const {plan} = planOf([...trail, {question: 'also.org', answers}]);
        const first = plan.slice(0, 2).map(({action}) => action.id);
        expect(first, JSON.stringify(trail)).toContain(bank);
      }
    }
  });

  test('changes neither the name, nor what else comes first, nor the order of the others', () => {
    for (const trail of asked) {
      const before = planOf(trail);
      const after = planOf([...trail, {question: 'also.org', answers: ['transfer']}]);
      const idsOf = (outcome: typeof after) => outcome.plan.map(({action}) => action.id);
      expect(after.conclusions[0].conclusion.id).toBe(before.conclusions[0].conclusion.id);
      // Where it belongs to what was named, the bank may come before all.
      expect([idsOf(before)[0], bank], JSON.stringify(trail)).toContain(idsOf(after)[0]);
      // Those that are as urgent as before.
      const kept = after.plan.flatMap(({action, when}) =>
        before.plan.some((each) => each.action.id === action.id && each.when === when) && action.id !== bank
          ? [action.id]
          : [],
      );
      expect(kept, JSON.stringify(trail)).toEqual(idsOf(before).filter((id) => kept.includes(id)));
    }
  });
});

describe.each(['company', 'public'] as const)('people’s data that is locked or erased, %s', (audience) => {
  const beginning = {question: graph.starts[audience]};
  const namesOf = ({conclusions}: Outcome) => conclusions.map(({conclusion}) => conclusion.id);

  test('is no leak, and the CNIL is told all the same', () => {
    const asked = [...everyWay(graph, audience)].filter((trail) =>
      detailsOf(graph, {audience, beginning, trail}).includes('personal-data'),
    );
    expect(asked.length).toBeGreaterThan(20);
    for (const trail of asked) {
      const before = outcomeOf(graph, {audience, beginning, trail, now: 0});
      const locked = [...trail, {question: 'personal-data', answers: ['locked']}];
      const after = outcomeOf(graph, {audience, beginning, trail: locked, now: 0});
      expect(namesOf(after), JSON.stringify(trail)).toEqual(namesOf(before));
      expect(after.plan.map(({action}) => action.id)).toContain('cnil-notify');
    }
  });
});

describe('a phone line that somebody took', () => {
  const OPERATIONS = {
    'i.start': 'debit',
    money: 'transfer',
    'bank.spoken': 'no',
    'bank-told': 'no',
  };
  const MAIL = {'i.start': 'account', account: 'mail', 'acc.mail': 'intruder', 'contacts-asked': 'yes'};
  const SOCIAL = {'i.start': 'account', account: 'social', 'acc.social': 'intruder', 'contacts-asked': 'no'};
  const SHOP = {'i.start': 'account', account: 'shop', 'acc.shop': 'intruder'};

  test.each([OPERATIONS, MAIL, SOCIAL, SHOP])(
    'is stopped before the codes it receives are used: %j',
    (given) => {
      const outcome = conclude('individual', {...given, 'also.account': ['network']}, 0);
      expect(outcome.conclusions.map(({conclusion}) => conclusion.id)).toContain('sim-swap');
      // Where money left, the same call to the bank asks for its return.
      const bank = given === OPERATIONS ? 'sim-recall' : 'sim-bank';
      expect(outcome.plan.slice(0, 2).map(({action}) => action.id)).toEqual(['sim-block', bank]);
    },
  );
});
