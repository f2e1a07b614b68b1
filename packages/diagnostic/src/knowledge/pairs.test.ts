import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {outcomeOf} from '../outcome/outcome.js';
import {everyWay} from '../testing/index.js';

const {graph} = realContent().compiled.fr;

/** Threats that people take for one another, and the question whose answers tell them apart. */
const PAIRS: readonly (readonly [question: string, ...ends: readonly string[]])[] = [
  ['images', 'webcam-blackmail-bluff', 'sextortion', 'intimate-images', 'fake-official-accusation'],
  ['bank.spoken', 'fake-bank-adviser', 'account-hack-bank', 'fake-tech-support', 'sim-swap'],
  ['card.have', 'card-fraud', 'card-stolen-used', 'fake-bank-adviser'],
  ['card.before', 'card-fraud', 'phishing', 'fake-bank-adviser', 'fake-shop', 'subscription-trap'],
  ['acc.mail', 'phishing', 'account-hack-email', 'infostealer', 'no-threat-found', 'safety'],
  ['acc.social', 'account-hack-social', 'fake-profile'],
  ['o.pay', 'transfer-order-fraud', 'bank-details-swap', 'fake-compliance-invoice', 'company-identity-theft'],
  ['o.order', 'transfer-order-fraud', 'deepfake-fraud'],
  ['o.from', 'account-hack-business', 'company-identity-theft'],
  ['shop', 'fake-shop', 'fake-seller', 'commercial-dispute', 'subscription-trap'],
  ['trade', 'fake-seller', 'fake-buyer'],
  ['deal', 'fake-seller', 'fake-buyer'],
  ['home', 'fake-rental', 'id-document-stolen-copy', 'commercial-dispute'],
  ['job', 'fake-job', 'money-mule'],
  ['love', 'romance-scam', 'fake-investment', 'sextortion'],
  ['gain', 'fake-investment', 'advance-fee-fraud', 'recovery-scam'],
  ['support', 'fake-tech-support', 'malware', 'no-threat-found'],
  ['mal.accounts', 'malware', 'infostealer'],
  ['mal.how', 'malware', 'cryptojacking-botnet'],
  ['watch.who', 'stalkerware', 'device-hack', 'iot-hack'],
  ['identity', 'data-breach-victim', 'identity-theft', 'id-document-stolen-copy'],
  ['nuisance', 'number-spoofing', 'spam-phone'],
  ['sim', 'sim-swap', 'no-threat-found'],
  ['o.web', 'website-defacement', 'website-compromise', 'ddos'],
  ['o.down', 'ddos', 'ransomware'],
  ['o.blocked', 'ransomware', 'supply-chain', 'system-intrusion'],
  ['o.data', 'data-breach-org', 'ransomware', 'insider'],
  ['hate', 'threats-insults', 'cyberbullying'],
  ['phone.bill', 'phone-system-hack', 'sms-premium-billing', 'spam-phone'],
  ['people', 'intimate-images', 'sextortion'],
];

/** For each question, the ends that each of its answers leads to. */
const endsByAnswer = new Map<string, Map<string, Set<string>>>();
for (const audience of AUDIENCES) {
  const beginning = {question: graph.starts[audience]};
  for (const trail of everyWay(graph, audience)) {
    const end = outcomeOf(graph, {audience, beginning, trail, now: 0}).conclusions[0].conclusion.id;
    for (const {question, answers} of trail) {
      const byAnswer = endsByAnswer.get(question) ?? new Map<string, Set<string>>();
      endsByAnswer.set(question, byAnswer);
      for (const answer of answers) byAnswer.set(answer, (byAnswer.get(answer) ?? new Set()).add(end));
    }
  }
}

describe('threats that are taken for one another', () => {
  test.each(PAIRS)('%s tells %s from the others', (question, ...ends) => {
    const byAnswer = endsByAnswer.get(question)!;
    const reached = [...byAnswer.values()];
    for (const end of ends) {
      expect(
        reached.some((each) => each.has(end)),
        end,
      ).toBe(true);
      // For each two of them, some answer leads to one and not to the other.
      for (const other of ends.filter((each) => each !== end)) {
        expect(
          reached.some((each) => each.has(end) !== each.has(other)),
          `${end}, ${other}`,
        ).toBe(true);
      }
    }
  });

  test('point at each other: a threat names its neighbours and the question between them', () => {
    const wrong = Object.values(graph.threats).flatMap(({id, neighbours = []}) =>
      neighbours
        .filter(({threat, question}) => {
          // What walks taught has no question that an editor named.
          if (question === undefined) return false;
          const reached = [...(endsByAnswer.get(question)?.values() ?? [])];
          return !reached.some((ends) => ends.has(threat));
        })
        .map(({threat, question}) => `${id}: ${question} does not lead to ${threat}`),
    );
    expect(wrong).toEqual([]);
  });
});
