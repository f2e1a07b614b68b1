import {holds} from '@cyber-17/content';
import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {complaintFor} from '../outcome/complaint.js';
import {concluder} from '../testing/index.js';

import type {Given} from '../testing/index.js';
import type {Audience} from '@cyber-17/protocol';

/* What a lawyer would hold against the advice: each rule with its source in docs/sources.md. */
const {source, compiled} = realContent();
const {graph, book} = compiled.fr;
const conclude = concluder(graph);
const NOW = Date.parse('2026-11-28T12:00:00Z');

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const action = (id: string, lang: 'fr' | 'en' = 'fr') => {
  const {title, lead, body, say} = source.locales[lang].actions[id]!.value;
  return plain([title, lead, body, say].join('\n'));
};
const planOf = (given: Given, audience: Audience = 'individual') =>
  conclude(audience, given, NOW).plan.map(({action: {id}}) => id);
const complaintOf = (given: Given, audience: Audience = 'individual') => {
  const found = complaintFor(book.complaints, conclude(audience, given, NOW));
  return {...found?.row, because: plain(found?.row.because ?? '')};
};
const everyText = (lang: 'fr' | 'en' | 'ar') =>
  JSON.stringify(source.locales[lang], (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'file' in value && 'value' in value ? value.value : value,
  );

describe('which complaint', () => {
  test.each(['fake-shop', 'fake-seller', 'fake-buyer', 'fake-rental', 'romance-scam'])(
    '%s is one of the cases of THESEE',
    (threat) => {
      const row = book.complaints.find(({id}) => id === 'deceived');
      expect(row?.procedure).toBe('thesee');
      expect(JSON.stringify(row?.if)).toContain(`"${threat}"`);
    },
  );

  test('what THESEE does not list is taken on the spot, and its form may be tried', () => {
    const adviser = complaintOf({
      'i.start': 'debit',
      money: 'transfer',
      'bank.spoken': 'yes',
      'bank.did': ['approved', 'gone'],
    });
    const accusation = complaintOf({'i.start': 'deal', deal: 'gain', gain: 'invest', paid: 'older'});
    for (const {procedure, because, channels} of [adviser, accusation]) {
      expect(procedure).toBe('station');
      expect(channels).toContain('thesee');
      expect(because).toMatch(/THESEE peut accepter ce cas : essayez/);
    }
  });

  test('the reason against THESEE is its list, not a description of the victim', () => {
    expect(plain(book.procedures.thesee.whyNot)).toMatch(/sept cas/);
  });

  test('Perceval is the first contact of its own action, before the station', () => {
    const rows = book.complaints.filter(({procedure}) => procedure === 'perceval');
    expect(rows.length).toBeGreaterThan(0);
    // The card of the action shows what its row adds first: nothing.
    for (const {channels} of rows) expect(graph.actions['perceval-report']?.channels).toEqual(channels);
  });

  test('papers that were sent to a crook are worth a complaint, whatever the lie was', () => {
    const ways = [
      {deal: 'job', job: 'no'},
      {deal: 'home', home: 'fake'},
      {deal: 'gain', gain: 'fees'},
      {deal: 'love', love: 'money'},
    ];
    for (const way of ways) {
      const given = {'i.start': 'deal', ...way, paid: 'data'};
      expect(complaintOf(given).procedure).toBe('station');
      expect(planOf(given)).toContain('registers-check');
    }
  });

  test('after a leak a complaint is possible, and the collective letter is named', () => {
    const row = book.complaints.find(({id}) => id === 'leak');
    expect(row?.because).toMatch(/possible/);
    expect(row?.because).toMatch(/lettre-plainte/);
  });

  test('the law against unasked calls is told to consumers alone', () => {
    const row = book.complaints.find(({id}) => id === 'spam-calls-organisation');
    expect(row?.because).toMatch(/consommateurs, pas les organisations/);
    expect(row?.channels).not.toContain('signalconso');
  });

  test('an organisation is told who may file and with what', () => {
    const text = action('complaint-file-organisation');
    for (const word of ['représentant légal', 'pouvoir', 'Kbis', 'procureur']) expect(text).toContain(word);
    const given = {'o.start': 'blocked', 'o.blocked': 'files'};
    expect(planOf(given, 'company')).toContain('complaint-file-organisation');
    expect(planOf(given, 'public')).not.toContain('complaint-file');
  });
});

describe('what organisations are told', () => {
  const letter = (id: string) => plain(source.locales.fr.letters[id]!.value.body);
  /** What an outcome says first, in the variant that holds. */
  const summaryOf = (given: Given, audience: Audience) => {
    const {conclusion, facts} = conclude(audience, given, NOW).conclusions[0];
    const variant = conclusion.variants?.find(({if: condition}) => holds(condition, facts));
    const {summary, variants = []} = book.threats[conclusion.id]!;
    return plain(variants.find(({id}) => id === variant?.id)?.summary ?? summary);
  };
  const doxxed = {
    'o.start': 'people',
    'safe.now': 'no',
    people: 'exposed-org',
    'o.exposed': 'doxx',
    'o.who': 'staff',
  };

  test('none invokes the rights of a natural person over its data', () => {
    expect(graph.actions['data-ask']?.audiences).toEqual(['individual']);
    expect(planOf(doxxed, 'company')).not.toContain('data-ask');
  });

  test('an employer is told to warn whoever is exposed, who files a complaint in their own name', () => {
    for (const audience of ['company', 'public'] as const) {
      const plan = planOf(doxxed, audience);
      expect(plan).toEqual(expect.arrayContaining(['staff-home', 'staff-protect']));
      expect(plan).not.toContain('home-protect');
      expect(summaryOf(doxxed, audience)).toMatch(/Aidez-la à se protéger/);
    }
    expect(action('staff-home')).toMatch(/Dites-lui.*Ne pas ouvrir/s);
    expect(action('staff-protect')).toMatch(/porte aussi plainte, en son nom.*L134-5/s);
    expect(action('staff-protect', 'en')).toMatch(/in their own name.*L134-5/s);
  });

  test('a fraud without intrusion is declared to the insurer in words that hold', () => {
    expect(letter('insurer-declare')).not.toMatch(/déclare une attaque|machines/);
    expect(letter('insurer-declare')).toMatch(
      /Pour une atteinte à un système informatique, l’article L12-10-1/,
    );
  });

  test('a dispute between professionals follows the contract, not consumer law', () => {
    const given = {'o.start': 'unsure', 'o.unsure': 'dispute'};
    expect(planOf(given, 'company')).toContain('supplier-write');
    expect(planOf(given, 'public')).not.toContain('seller-write');
    expect(letter('supplier-notice')).not.toMatch(/consommation|L216/);
    for (const place of ['missing', 'fault', 'refund'])
      expect(letter('seller-notice')).toContain(`{{${place}}}`);
  });

  test('a public body whose account has unknown operations hears of its accountant first', () => {
    const given = {'o.start': 'payment', 'o.pay': 'operation', 'o.debit': 'transfer', 'o.spoken': 'no'};
    expect(summaryOf(given, 'public')).toMatch(/comptable public/);
    expect(summaryOf(given, 'company')).not.toMatch(/comptable public/);
  });

  test('a complaint in the name of an organisation says for whom', () => {
    const {behalf} = source.letters['prosecutor-complaint']!.value.fields;
    expect(behalf?.neededBy).toEqual(['company', 'public']);
  });
});

describe('time limits', () => {
  test('a direct debit is asked back by its own rules, signed or not', () => {
    expect(graph.actions['debit-stop']?.letter).toBe('debit-refund');
    const {body} = source.locales.fr.letters['debit-refund']!.value;
    expect(plain(body)).toMatch(
      /huit semaines : \{\{signed\}\}.*L133-25-1.*\{\{unsigned\}\}.*treize mois.*L133-24/s,
    );
  });

  test('no text says “outside Europe”: Switzerland and the United Kingdom are in Europe', () => {
    expect(everyText('fr')).not.toMatch(/70 jours hors d.Europe/);
    expect(everyText('en')).not.toMatch(/70 days outside Europe/);
    expect(everyText('ar')).not.toMatch(/70 يوماً خارج أوروبا/);
    expect(plain(graph.deadlines['card-dispute']!.limit)).toMatch(/donc aussi en Suisse ou au Royaume-Uni/);
  });

  test('organisations under a shorter limit of their sector are told to ask now', () => {
    expect(action('csirt-call')).toMatch(/Santé, banque, assurance, télécom, fabricant ou éditeur/);
    for (const threat of ['ransomware', 'system-intrusion', 'data-breach-org', 'supply-chain', 'ddos'])
      expect(
        graph.threats[threat]?.actions.map((use) => use.do),
        threat,
      ).toContain('csirt-call');
  });

  test('the insurer is told of a fraud too, within the time of the contract', () => {
    expect(action('insurer-declare')).toMatch(/5 jours ouvrés, 2 pour un vol/);
    const given = {'o.start': 'payment', 'o.pay': 'order', 'o.order': 'written', 'o.paid': 'recent'};
    expect(planOf(given, 'company')).toContain('insurer-declare');
    expect(planOf({'o.start': 'payment', 'o.pay': 'rib', 'o.paid': 'recent'}, 'public')).toContain(
      'insurer-declare',
    );
  });
});

describe('whom to call', () => {
  test.each(['bank-recall', 'bank-warn', 'sim-bank', 'sim-recall', 'sim-warn-bank'])(
    '%s says what to do at night',
    (id) => {
      expect(action(id)).toMatch(/Fermée \? Appelez son numéro d’urgence, jour et nuit/);
      expect(action(id, 'en')).toMatch(/Closed\? Call its emergency number, day and night/);
    },
  );

  test('hospitals and State services find their own centre in the action', () => {
    for (const number of ['09 72 43 91 25', '3218']) expect(action('csirt-call')).toContain(number);
  });

  test('the provider is called second, before the regional centre', () => {
    const plan = planOf({'o.start': 'blocked', 'o.blocked': 'files'}, 'company');
    expect(plan.slice(0, 2)).toEqual(['isolate-machines', 'it-call']);
    expect(action('it-call')).toMatch(/compte administrateur/);
    expect(action('it-call')).toMatch(/délégué à la protection des données/);
  });
});

describe('money that passed through an account', () => {
  test('the risk is said for who knew, never for who did not', () => {
    expect(action('legal-advice')).not.toMatch(/même sans le savoir/);
    expect(action('legal-advice')).toMatch(/qui savait, ou a continué malgré un doute/);
  });

  test('the bank hears three facts: the account of the rest waits for advice', () => {
    expect(action('mule-bank')).not.toMatch(/dites tout|J’ai envoyé/);
    expect(action('mule-bank')).toMatch(/attend un conseil juridique \(3039\)/);
  });

  test('who only received it reads nothing about punishment', () => {
    const received = graph.threats['money-mule']?.actions.find((use) => use.do === 'legal-advice');
    expect(received?.if).toEqual({stage: 'harmed'});
  });

  test('nobody is told to ask a crook for their data', () => {
    expect(graph.threats['id-document-stolen-copy']?.actions.map((use) => use.do)).not.toContain('data-ask');
  });
});
