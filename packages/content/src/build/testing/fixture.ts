import {LANGS} from '@cyber-17/protocol';

import type {DataDirectory} from '../source/disk-directory.js';

const WORDS: Readonly<Record<string, string>> = {
  questions: `start:
  title: Que se passe-t-il\u202F?
  help: |
    Appelez {bank}.
  answers:
    scam: Une arnaque
    seller: Un désaccord
    unsure: Je ne sais pas
stage:
  title: Avez-vous payé\u202F?
  answers:
    paid: Oui
    unsure: Je ne sais pas
`,
  'threats/scam': `title: Une arnaque
rather: si l’on vous a trompé
summary: On vous a trompé.
recognise: Un faux site.
`,
  'outcomes/undetermined': `title: Pas encore clair
rather: si rien ne va
summary: Voici qui peut aider.
recognise: Rien de sûr.
`,
  'letters/dispute': `title: Contester
to: Votre banque
subject: Contestation
body: Je suis {{name}}.
fields: {name: Votre nom}
`,
  'actions/call-bank': `title: Appelez votre banque
lead: Plus tôt c’est mieux.
body: Le numéro est sur la carte.
say: Bonjour.
`,
  channels: `bank: {name: Votre banque, what: Elle peut bloquer.}
`,
  evidence: `messages: Les messages
`,
  facts: `stage: {label: Étape, values: {attempt: Rien, harmed: Payé}}
`,
  glossary: `site: {word: site, means: Une page sur internet.}
`,
  jargon: `phishing: hameçonnage
`,
  policy: `raises: {paid: Un paiement est parti.}
`,
  complaints: `rows: {otherwise: Tout poste prend votre plainte.}
procedures:
  station: {title: Au poste, whyNot: Ce n’est pas nécessaire.}
  perceval: {title: Perceval, whyNot: Pour la carte seule.}
  thesee: {title: THESEE, whyNot: Pour internet seul.}
  online: {title: En ligne, whyNot: Pour les biens seuls.}
  letter: {title: Écrire, whyNot: C’est plus lent.}
  filed: {title: Déposée, whyNot: Pas encore.}
  report: {title: Signaler, whyNot: Ce n’est pas une plainte.}
  none: {title: Rien, whyNot: Il y a une démarche.}
`,
  deadlines: `recall: {limit: Tout de suite, passed: Appelez quand même.}
`,
  interface: `start.back: Retour
plan.title: Votre plan
`,
  launcher: `sentence: Être aidé
`,
};

/** What a partial language cannot leave to the French. */
const PARTIAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['questions', 'channels', 'evidence', 'facts', 'policy', 'deadlines', 'interface', 'launcher'].map(
      (name) => [name, WORDS[name]!],
    ),
  ),
  'threats/scam': 'title: احتيال\n',
  'outcomes/undetermined': 'title: غير واضح\n',
  'actions/call-bank': 'title: اتصلوا ببنككم\n',
};

const SAME = '{attempt: information, exposed: serious, harmed: serious}';

/** Languages added since: partial here, so that a new one needs no change in these tests. */
const NEWER = LANGS.filter((lang) => !['fr', 'en', 'ar'].includes(lang));

/** The files of the fixture, by path: one of each kind at least. */
export const FILES: Readonly<Record<string, string>> = {
  'languages.yaml': `fr: {name: Français}
en: {name: English}
ar: {name: العربية, direction: rtl, whole: []}
${NEWER.map((lang) => `${lang}: {name: ${lang}, whole: []}\n`).join('')}`,
  'questions.yaml': `starts: {individual: start, company: start, public: start}
branches: [scams]
`,
  'questions/scams.yaml': `questions:
  start:
    entry: true
    answers:
      scam: {names: scam, to: stage}
      seller: {outcome: undetermined}
      unsure: {outcome: undetermined, unsure: true}
  stage:
    answers:
      paid: {facts: {stage: harmed}}
      unsure: {facts: {stage: attempt}, unsure: true}
`,
  'facts.yaml': `stage: {type: choice, values: [attempt, harmed], handover: "yes"}
`,
  'policy.yaml': `severity:
  nuisance: ${SAME}
  pretext: {attempt: information, exposed: serious, harmed: critical}
  manipulation: ${SAME}
  intrusion: ${SAME}
  system: ${SAME}
  person: ${SAME}
  voice: ${SAME}
  legal: ${SAME}
raises:
  - {id: paid, when: {stage: harmed}, to: critical}
chat: {never: {stage: attempt}, harm: {stage: harmed}}
order:
  - {id: paid-first, when: {stage: harmed}}
`,
  'gates.yaml': `watched: []
lawyer: [scam]
`,
  'checked.yaml': `complaints: 2026-11-21
law: 2026-11-21
`,
  'situations.yaml': `- {id: s1, what: A call, audience: individual, accept: [scam], chat: true, provider: false}
`,
  'phrasing.yaml': `slots: {BANK: {fr: [ma banque], en: [my bank]}}
asides: {fr: [bonjour], en: [hello]}
tells: [{facts: {stage: harmed}, fr: [paye*], en: [paid]}]
plain: {}
alarms: {fr: [arme], en: [weapon], ar: [سلاح]}
despair: {fr: [envie mourir], en: [want die], ar: [انتحر]}
`,
  'danger.yaml': `unclear: []
danger: {fr: [il va me tuer], en: [he will kill me]}
harmless: {fr: [mon téléphone est mort], en: [my phone is dead]}
measured: {danger: {fr: [], en: []}, harmless: {fr: [], en: []}}
`,
  'walks.yaml': `- day: 2026-11-28
  blind: true
  door: first
  walks:
    s1: {names: scam, given: {start: scam}}
`,
  'complaints.yaml': `- {id: otherwise, procedure: station, channels: [bank], source: LAW cpp}
`,
  'csirts.yaml': `- name: Centre d’exemple
  departments: ["35"]
  phone: 01 99 00 00 02
  source: https://csirt.example/
  verifiedOn: 2026-11-21
  confidence: confirmed
`,
  'deadlines.yaml': `recall: {kind: practice, source: LAW recall, verifiedOn: 2026-11-21}
`,
  'threats/scam.yaml': `audiences: [individual, company, public]
doors: {individual: [scam], company: [scam], public: [scam]}
class: pretext
chat: harm
actions:
  - {do: call-bank, if: {stage: harmed}}
channels: [bank]
evidence: [messages]
examples:
  - given: {start: scam, stage: paid}
    expect: {threat: scam}
  - given: {start: scam, stage: paid}
    audience: company
    expect: {threat: scam}
  - given: {start: scam, stage: paid}
    audience: public
    expect: {threat: scam}
`,
  'outcomes/undetermined.yaml': `audiences: [individual, company, public]
chat: never
actions: [call-bank]
channels: [bank]
examples:
  - given: {start: unsure}
    expect: {outcome: undetermined}
`,
  'actions/call-bank.yaml': `when: now
deadline: recall
letter: dispute
channels: [bank]
source: LAW recall
`,
  'letters/dispute.yaml': `fields: {name: {kind: line}}
source: LAW recall
`,
  'channels/bank.yaml': `phone: 01 99 00 00 01
hours: always
emergency: true
source: https://bank.example/
verifiedOn: 2026-11-21
confidence: confirmed
`,
  ...wordsIn('fr', WORDS),
  ...wordsIn('en', WORDS),
  ...Object.assign({}, ...['ar', ...NEWER].map((lang) => wordsIn(lang, PARTIAL))),
};

function wordsIn(lang: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, text]) => [`locales/${lang}/${name}.yaml`, text]),
  );
}

/** Another text for files: a whole one, or replacements of `before` by `after`. */
export type Changes = Readonly<Record<string, string | readonly Replacement[] | Replacement>>;

type Replacement = readonly [before: string, after: string];

/** A knowledge base of one threat without any fault, for tests. */
export function fixture(changes: Changes = {}): DataDirectory {
  const files: Record<string, string> = {...FILES};
  for (const [path, change] of Object.entries(changes)) {
    if (typeof change === 'string') {
      files[path] = change;
      continue;
    }
    const replacements = typeof change[0] === 'string' ? [change as Replacement] : (change as Replacement[]);
    for (const [before, after] of replacements) {
      const text = files[path];
      if (!text?.includes(before)) throw new TypeError(`Expected ${path} to hold "${before}", found none.`);
      files[path] = text.replace(before, after);
    }
  }
  return {
    read(path) {
      const text = files[path];
      if (text === undefined) throw new TypeError(`Expected a file ${path}, found none.`);
      return text;
    },
    list: (folder) => [
      ...new Set(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] as string),
      ),
    ],
  };
}
