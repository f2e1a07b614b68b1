import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

/*
 * What single texts must say, or must not say, in French. An example in the
 * file of a threat says what a plan holds; this says what is read there.
 */
const {source, compiled} = realContent();
const {book, graph} = compiled.fr;

/** Everything that is read in an action. */
const read = (id: string) => plain(id, source.locales.fr.actions[id]?.value);
/** Everything that is read in a letter. */
const letter = (id: string) => plain(id, source.locales.fr.letters[id]?.value);

function plain(id: string, words: unknown): string {
  expect(words, id).toBeDefined();
  return JSON.stringify(words).replace(/[\u00A0\u202F]|\\n/g, ' ');
}

describe('danger', () => {
  test('someone whom we did not understand gets what protects in any case, today', () => {
    expect(graph.outcomes['undetermined']).toHaveProperty('severity', 'serious');
    const text = read('first-protect');
    expect(text).toMatch(/Ne payez rien.*code/);
    expect(text).toMatch(/comptes.*messagerie.*17cyber/i);
  });

  test('a missing child is reported without any waiting time, and looked for', () => {
    const {missing} = source.locales.fr.conclusions['immediate-danger']?.value.variants ?? {};
    expect(missing?.summary).toMatch(/aucun délai à attendre/);
    expect(missing?.summary).not.toMatch(/nuit/);
    expect(read('missing-child-after')).toMatch(/amis.*école/);
  });

  test('who is told to speak to someone first can call them from that card', () => {
    expect(graph.actions['safety-change-nothing']?.channels).toEqual(['3919', 'france-victimes']);
  });

  test('the blocking number of the bank is not given for a letter, nor before anything is known', () => {
    expect(graph.actions['payment-dispute']?.channels).not.toContain('bank');
    expect(graph.actions['first-protect']?.channels).toEqual(['17cyber']);
    expect(read('first-protect')).toMatch(/décrivez.*17Cyber/);
  });

  test('a phone that is cut off does not call the bank', () => {
    expect(read('cut-network')).toMatch(/Appelez la banque avec un autre téléphone/);
  });

  test('a false police officer has words of their own', () => {
    const {police} = source.locales.fr.conclusions['fake-bank-adviser']?.value.variants ?? {};
    expect(police?.summary).toMatch(/ni code, ni carte, ni espèces, ni bijoux/);
    expect(graph.threats['fake-bank-adviser']?.variants?.map(({id}) => id)).toContain('police');
  });

  test('a bank that refused is answered first, and its mediator is named there', () => {
    expect(book.actions['bank-refusal-answer']?.when).toBe('today');
    expect(read('bank-refusal-answer')).toMatch(/raisons du refus par écrit.*médiateur/);
  });
});

describe('rights', () => {
  test('a payment that nobody was asked to approve is said to be one, and no complaint is waited for', () => {
    expect(read('payment-dispute')).toMatch(
      /aucune validation ne vous a été demandée.*sans attendre une plainte/,
    );
    expect(letter('bank-dispute')).toMatch(/L133-44.*L133-19, V/);
    expect(letter('bank-dispute')).toMatch(/pas d’une plainte une condition/);
  });

  test('the contract of an organisation may shorten the limit for a dispute', () => {
    expect(graph.actions['payment-dispute']?.deadline?.[0]).toBe('card-dispute-organisation');
    expect(graph.deadlines['card-dispute-organisation']?.if).toEqual({audience: ['company', 'public']});
    expect(book.deadlines['card-dispute-organisation']?.limit).toMatch(/contrat/);
  });

  test('a subscription ends by the button that the law asks for, and its absence is reported', () => {
    expect(read('subscription-cancel')).toMatch(/Résilier votre contrat.*Pas de bouton.*SignalConso/);
    expect(letter('subscription-stop')).toMatch(/L215-1-1/);
  });

  test('after a complaint comes what can be decided, and compensation', () => {
    expect(read('complaint-follow')).toMatch(/classer.*partie civile.*ITT.*CIVI.*SARVI.*3039/);
    expect(letter('prosecutor-complaint')).toMatch(/constituer partie civile/);
    for (const [id, {details, actions}] of Object.entries(graph.threats)) {
      if (!details?.includes('complaint-filed')) continue;
      expect(
        actions.map((use) => use.do),
        id,
      ).toContain('complaint-follow');
    }
  });

  test('without FranceConnect an appointment and a report remain possible online', () => {
    const {rows} = source.locales.fr.complaints.value;
    expect(rows['no-france-connect']).toMatch(/rendez-vous.*THESEE/);
  });

  test('SignalConso is named only where a professional sold or called', () => {
    const professional = /^(?:fake-shop|subscription-trap|sms-premium-billing|spam-phone|fake-cpf)$/;
    const rows = book.complaints.filter(({channels}) => channels.includes('signalconso'));
    const threats = rows.flatMap(({if: condition}) => [
      ...JSON.stringify(condition ?? {}).matchAll(/"threat":(?:"([a-z-]+)"|\[([^\]]*)\])/g),
    ]);
    const named = threats.flatMap(([, one, several = '']) =>
      one ? [one] : several.replaceAll('"', '').split(','),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const id of named) expect(id).toMatch(professional);
  });

  test('Signal Spam, which takes mails alone, is named for no QR code', () => {
    const rows = book.complaints.filter(({channels}) => channels.includes('signal-spam'));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('quishing');
  });

  test('an organisation tells its data protection officer first', () => {
    expect(read('cnil-notify')).toMatch(/d’abord votre délégué à la protection des données/);
    expect(read('internal-alert')).toMatch(/délégué à la protection des données/);
  });
});

describe('what a person can do', () => {
  test('a person reinstalls, and is not asked to find how the attack came in', () => {
    expect(graph.threats['malware']?.actions.map((use) => use.do)).toContain('device-reset');
    expect(read('device-reset')).not.toMatch(/par où|entrée/);
    expect(read('device-reset')).toMatch(/documents à part.*Effacez tout.*professionnel/);
  });

  test('messages and calls for help can be deleted on a phone that someone reads', () => {
    expect(read('call-114')).toMatch(/Effacez ensuite les SMS/);
    expect(read('home-violence-talk')).toMatch(/effacez l’appel/);
  });
});

describe('words', () => {
  test('no French body asks and answers more than two questions in a row', () => {
    for (const [id, {value}] of Object.entries(source.locales.fr.actions)) {
      const asked = `${value.lead ?? ''}\n${value.body ?? ''}`.match(/\u202F\? [A-ZÉÀ]/g) ?? [];
      expect(asked.length, id).toBeLessThanOrEqual(2);
    }
  });

  test('the bank is asked to confirm in writing, in whole words', () => {
    const spoken = Object.values(source.locales.fr.actions).map(({value}) => value.say ?? '');
    expect(spoken.join('\n')).not.toMatch(/me l’écrire|écrivez-le-moi/);
    expect(spoken.filter((say) => say.includes('confirmer par écrit')).length).toBeGreaterThan(10);
  });

  test('someone who wants the facts of press law is sent to free advice', () => {
    for (const id of ['press-lawyer', 'press-lawyer-hateful']) expect(read(id)).toMatch(/3039/);
  });

  test('evidence can be kept where the other person cannot read it', () => {
    expect(read('call-3018')).toMatch(/application garde les preuves/);
    expect(read('stalker-note')).toMatch(/Mémo de Vie.*appareil sûr/);
  });

  test('the school is asked for its contact and its protocol', () => {
    expect(letter('school-note')).toMatch(/référent harcèlement.*pHARe/);
  });

  test('of a cheque from a false buyer, nothing is said of links, cards or codes', () => {
    const {cheque} = source.locales.fr.conclusions['fake-buyer']?.value.variants ?? {};
    for (const words of [plain('cheque', cheque), read('cheque-wait'), read('sale-hold')])
      expect(words).not.toMatch(/\b(?:liens?|cartes?|codes?)\b/);
  });

  test('crypto that was taken is proved without a bank', () => {
    const {variants = []} = book.threats['account-hack-bank']!;
    const [first, ...rest] = variants.find(({id}) => id === 'crypto')?.evidence ?? [];
    expect(first).toBe('crypto-transfer');
    for (const id of ['debit-mandate', 'bank-statement', 'transfer-reference'])
      expect(rest).not.toContain(id);
  });

  test('a line that still works is not given up', () => {
    const {ordered} = source.locales.fr.conclusions['sim-swap']?.value.variants ?? {};
    for (const words of [plain('ordered', ordered), read('sim-cancel'), read('sim-warn-bank')])
      expect(words).not.toMatch(/détourné|SIM active|D’un autre téléphone|revienne/);
  });

  test('stolen cheques are not answered with a card', () => {
    const rows = book.complaints.map(({id}) => id);
    expect(rows.indexOf('cheque-stolen')).toBeLessThan(rows.indexOf('card-stolen'));
  });
});

/** What an action that stands in for another one must say of it. */
const SAID: Readonly<Record<string, RegExp>> = {
  'accounts-watch': /regardez vos comptes chaque semaine|regardez le compte chaque semaine/,
  'backups-protect': /débranchez les sauvegardes/,
  'bank-recall': /rappel des fonds/,
  'bank-warn': /bloquez aussi.*l?’?accès en ligne/,
  'call-17': /Appelez le 17/,
  chargeback: /rétrofacturation/,
  'clients-warn': /clients.*appelle sa banque/,
  'contacts-hide': /Cachez les listes d’amis/,
  'data-ask': /que garde-t-il encore, que peut-il effacer/,
  'evidence-keep':
    /messages?.*preuves|preuves.*messages|Gardez tous les messages|traces|les notes, les messages/,
  'hang-up': /Raccrochez/,
  'hang-up-bank': /Raccrochez/,
  'isolate-machines': /Coupez le câble et le Wi-Fi.*laissez les machines allumées/,
  'internal-alert': /direction.*comptabilité.*paiement par téléphone/,
  'logbook-open': /note[rz]? (?:tout|chaque fait)|tout noter/i,
  'mail-rules-check': /règles, les transferts et les accès/,
  'payment-dispute': /contest|refus.*par écrit/i,
  'platform-report': /plateformes/,
  'public-payments-stop': /arrêter les paiements/,
  'stop-contact': /Ne répondez plus/,
  'talk-to-someone': /116 006|3919/,
  'two-step': /double vérification/,
};

describe('an action that another one covers', () => {
  const pairs = Object.values(graph.actions).flatMap(({id, coveredBy = []}) =>
    coveredBy.map((other) => [id, other] as const),
  );

  test.each(pairs)('%s is said in the text of %s', (id, other) => {
    expect(SAID[id], `a phrase for ${id}`).toBeDefined();
    expect(read(other)).toMatch(SAID[id]!);
  });
});
