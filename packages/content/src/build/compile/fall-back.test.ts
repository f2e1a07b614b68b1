import {describe, expect, test} from 'vitest';

import {loadContent} from '../source/load-content.js';
import {FILES, fixture} from '../testing/fixture.js';
import {realContent} from '../testing/real-content.js';

import type {Changes} from '../testing/fixture.js';

const real = realContent().compiled;

const arabic = (changes: Changes = {}) => loadContent(fixture(changes)).compiled.ar;

describe('a partial language', () => {
  test('has its own title, and names the fields that are French', () => {
    const {lead, title, untranslated} = arabic().book.actions['call-bank']!;
    expect({lead, title}).toEqual({lead: 'Plus tôt c’est mieux.', title: 'اتصلوا ببنككم'});
    expect(untranslated).toEqual(['lead', 'body', 'say']);
    expect(arabic().book.threats['scam']).toMatchObject({
      summary: 'On vous a trompé.',
      untranslated: ['summary', 'rather'],
    });
  });

  test('falls back to French only where it has no words', () => {
    const book = arabic({
      'locales/ar/actions/call-bank.yaml': ['title', 'lead: أسرع.\ntitle'],
      'locales/ar/threats/scam.yaml': ['title', 'summary: خُدعتم.\nrather: إن خُدعتم\ntitle'],
    }).book;
    expect(book.actions['call-bank']).toMatchObject({lead: 'أسرع.', untranslated: ['body', 'say']});
    expect(book.threats['scam']).not.toHaveProperty('untranslated');
  });

  test('shows a variant that nobody has translated by the name of its threat', () => {
    const {title, variants} = real.ar.graph.threats['smishing']!;
    expect(title).toMatch(/SMS مزيفة/);
    for (const variant of variants!) {
      expect(variant.title).toBeUndefined();
      expect(variant.untranslated).toBeUndefined();
    }
  });

  const waiting = () =>
    arabic({
      'actions/wait.yaml': 'when: later\nsource: none\n',
      'locales/fr/actions/wait.yaml': 'title: Attendez\nlead: Un peu.\n',
      'locales/en/actions/wait.yaml': 'title: Wait\nlead: A little.\n',
      'threats/pause.yaml': FILES['threats/scam.yaml']!.replaceAll('scam', 'pause').replace(
        'actions:',
        'actions:\n  - wait',
      ),
      'locales/fr/threats/pause.yaml':
        'title: Une pause\nrather: si tout attend\nsummary: Rien.\nrecognise: Rien.\n',
      'locales/en/threats/pause.yaml':
        'title: A pause\nrather: if all waits\nsummary: None.\nrecognise: None.\n',
      'questions/scams.yaml': ['      seller:', '      pause: {names: pause, to: stage}\n      seller:'],
      'locales/fr/questions.yaml': [
        '    seller:',
        '    pause: {label: Une pause, hint: Un arrêt}\n    seller:',
      ],
      'locales/en/questions.yaml': ['    seller:', '    pause: A pause\n    seller:'],
      'locales/ar/questions.yaml': [/stage:[^]*/.exec(FILES['locales/ar/questions.yaml']!)![0], ''],
    });

  test('shows the French title of a threat and an action that nobody has translated, and says so', () => {
    const {short, book} = waiting();
    const {threats} = short.person;
    expect(threats['pause']).toMatchObject({title: 'Une pause', untranslated: ['title']});
    expect(threats['scam']).not.toHaveProperty('untranslated');
    expect(book.threats['pause']!.untranslated).toEqual(['title', 'summary', 'rather']);
    expect(book.actions['wait']).toMatchObject({title: 'Attendez', untranslated: ['title', 'lead']});
  });

  test('asks in French what nobody has translated, and says so', () => {
    const {questions} = waiting().short.person;
    expect(questions['start']).not.toHaveProperty('untranslated');
    const labels = questions['start']!.answers.map(({label, untranslated}) => ({label, untranslated}));
    expect(labels).toContainEqual({label: 'Une pause', untranslated: ['label', 'hint']});
    expect(labels).toContainEqual({label: 'Un désaccord'});
    expect(questions['stage']).toMatchObject({title: 'Avez-vous payé\u202F?', untranslated: ['title']});
    expect(questions['stage']!.answers[0]).toMatchObject({label: 'Oui', untranslated: ['label']});
  });

  test('names the French words of a complaint and of a contact', () => {
    const {complaints, procedures, channels} = arabic({
      'channels/bank.yaml': ['emergency: true\n', ''],
      'locales/ar/channels.yaml': '{}',
      'threats/scam.yaml': ['class: pretext', 'class: nuisance'],
      'actions/call-bank.yaml': ['channels: [bank]\n', ''],
    }).book;
    expect(complaints[0]).toMatchObject({untranslated: ['because']});
    expect(procedures.station.untranslated).toEqual(['title', 'whyNot']);
    expect(channels['bank']).toMatchObject({name: 'Votre banque', untranslated: ['name', 'what']});
  });

  test('has the French letter once', () => {
    const {dispute} = arabic().letters.letters;
    expect(dispute).toMatchObject({title: 'Contester'});
    expect(dispute!.untranslated).toContain('body');
    expect(dispute).not.toHaveProperty('french');
  });

  test('has French explanations, marked as French', () => {
    expect(arabic().explanations.lang).toBe('fr');
  });

  test('has its own name and its direction', () => {
    expect(arabic().start).toMatchObject({name: 'العربية', direction: 'rtl'});
  });
});

describe.each(['fr', 'en'] as const)('the complete %s', (lang) => {
  test('has no untranslated field, and runs from left to right', () => {
    expect(JSON.stringify(real[lang])).not.toContain('"untranslated"');
    expect(real[lang].start).not.toHaveProperty('direction');
  });
});

test('the first aid in Arabic is read in Arabic', () => {
  const {short, book} = real.ar;
  const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
  for (const [id, {title}] of Object.entries({...short.person.actions, ...short.organisation.actions})) {
    expect(isArabic(title), id).toBe(true);
    expect(book.actions[id]!.untranslated ?? [], id).not.toContain('lead');
  }
  for (const id of ['immediate-danger', 'safety']) {
    expect(book.threats[id], id).not.toHaveProperty('untranslated');
  }
});
