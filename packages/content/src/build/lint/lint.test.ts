import {describe, expect, test} from 'vitest';

import {ContentError} from '../source/fault.js';
import {loadContent} from '../source/load-content.js';
import {FILES, fixture} from '../testing/fixture.js';

import type {Fault} from '../source/fault.js';
import type {Changes} from '../testing/fixture.js';

/** The faults of the fixture after some changes. */
function faultsOf(changes: Changes): readonly Fault[] {
  try {
    loadContent(fixture(changes));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

const LONG = 'mot '.repeat(61).trim();

/** One fault of each kind: what is changed, and the fault that must be found. */
const KINDS: readonly {
  readonly title: string;
  readonly changes: Changes;
  readonly fault: Partial<Fault>;
}[] = [
  {
    title: 'a file that is not YAML',
    changes: {'facts.yaml': 'stage: {type: choice'},
    fault: {rule: 'yaml', file: 'facts.yaml', line: 1},
  },
  {
    title: 'a value of the wrong kind',
    changes: {'actions/call-bank.yaml': ['when: now', 'when: soon']},
    fault: {rule: 'shape', file: 'actions/call-bank.yaml', line: 1, found: '“soon”'},
  },
  {
    title: 'a threat that begins at a question that never names it',
    changes: {'threats/scam.yaml': ['class: ', 'begins: nowhere\nclass: ']},
    fault: {rule: 'beginning'},
  },
  {
    title: 'a pair of plain words about a threat that does not exist',
    changes: {'phrasing.yaml': ['plain: {}', 'plain: {nobody: [colis perdu]}']},
    fault: {rule: 'phrases', file: 'phrasing.yaml', found: '“nobody”'},
  },
  {
    title: 'an unclear threat that does not exist',
    changes: {'danger.yaml': ['unclear: []', 'unclear: [nobody]']},
    fault: {rule: 'phrases', file: 'danger.yaml', found: '“nobody”'},
  },
  {
    title: 'a text about danger that is learned from and measured by',
    changes: {'danger.yaml': ['measured: {danger: {fr: []', 'measured: {danger: {fr: [il va me tuer]']},
    fault: {rule: 'phrases', file: 'danger.yaml', found: '“il va me tuer”'},
  },
  {
    title: 'a contact that may be closed, and says nothing of it',
    changes: {'channels/bank.yaml': ['hours: always\n', '']},
    fault: {rule: 'no-answer', file: 'channels/bank.yaml'},
  },
  {
    title: 'a contact that sends on to one that may be closed as well',
    changes: {
      'channels/bank.yaml': [
        'hours: always',
        'hours: [{days: [1], from: "09:00", to: "18:00"}]\notherwise: bank',
      ],
    },
    fault: {rule: 'no-answer', file: 'channels/bank.yaml', found: '“bank”'},
  },
  {
    title: 'a card with two buttons to one address',
    changes: {
      'channels/other.yaml':
        'phone: 01 99 00 00 01\nhours: always\nsource: https://bank.example/\nverifiedOn: 2026-11-21\nconfidence: confirmed\n',
      'actions/call-bank.yaml': ['channels: [bank]', 'channels: [bank, other]'],
    },
    fault: {rule: 'twice', file: 'actions/call-bank.yaml', line: 4, found: '“other”'},
  },
  {
    title: 'a text that offers the contact of the button beside it',
    changes: {'locales/fr/actions/call-bank.yaml': ['Le numéro', 'Appelez {bank}. Le numéro']},
    fault: {rule: 'twice', file: 'locales/fr/actions/call-bank.yaml', line: 3},
  },
  {
    title: 'a paid number without its price',
    changes: {'channels/bank.yaml': ['01 99 00 00 01', '0 892 00 00 01']},
    fault: {rule: 'no-price', file: 'channels/bank.yaml', line: 1},
  },
  {
    title: 'a paid number as the only way',
    changes: {'channels/bank.yaml': ['hours: always', 'hours: always\ncentsPerMinute: 35']},
    fault: {rule: 'no-price', file: 'actions/call-bank.yaml'},
  },
  {
    title: 'a contact checked in the future',
    changes: {'channels/bank.yaml': ['verifiedOn: 2026-11-21', 'verifiedOn: 2999-01-01']},
    fault: {rule: 'date', file: 'channels/bank.yaml', expected: 'a day that has come'},
  },
  {
    title: 'a deadline checked on a day that does not exist',
    changes: {'deadlines.yaml': ['verifiedOn: 2026-11-21', 'verifiedOn: 2026-02-31']},
    fault: {rule: 'date', file: 'deadlines.yaml', expected: 'a day of the calendar'},
  },
  {
    title: 'a deadline that nobody checked',
    changes: {'deadlines.yaml': [', verifiedOn: 2026-11-21', '']},
    fault: {rule: 'shape', file: 'deadlines.yaml'},
  },
  {
    title: 'a row of complaints without a source',
    changes: {'complaints.yaml': [', source: LAW cpp', '']},
    fault: {rule: 'shape', file: 'complaints.yaml'},
  },
  {
    title: 'an action without a time',
    changes: {'actions/call-bank.yaml': ['when: now\n', '']},
    fault: {rule: 'shape', file: 'actions/call-bank.yaml'},
  },
  {
    title: 'an unknown key',
    changes: {'channels/bank.yaml': ['phone:', 'fone:']},
    fault: {rule: 'shape', file: 'channels/bank.yaml'},
  },
  {
    title: 'a file that is missing',
    changes: {'locales/xx/other.yaml': ''},
    fault: {rule: 'shape', file: 'locales/xx/launcher.yaml', expected: 'a file'},
  },
  {
    title: 'a question that two branches define',
    changes: {
      'questions.yaml': ['[scams]', '[scams, more]'],
      'questions/more.yaml': 'questions:\n  stage: {answers: {unsure: {unsure: true}}}\n',
    },
    fault: {
      rule: 'twice',
      file: 'questions/more.yaml',
      line: 2,
      expected: 'each question in one file',
      found: '“stage in questions/scams.yaml:8 too”',
    },
  },
  {
    title: 'a branch of questions that is not listed',
    changes: {'questions/more.yaml': 'questions: {}\n'},
    fault: {rule: 'unlisted', file: 'questions.yaml', line: 2, expected: 'more in the list of branches'},
  },
  {
    title: 'a branch of questions that is listed and missing',
    changes: {'questions.yaml': ['[scams]', '[scams, more]']},
    fault: {rule: 'shape', file: 'questions/more.yaml', line: 1, expected: 'a file'},
  },
  {
    title: 'an answer that leads to an unknown question',
    changes: {'questions/scams.yaml': ['to: stage', 'to: later']},
    fault: {rule: 'dangling-reference', file: 'questions/scams.yaml', line: 5, found: '“later”'},
  },
  {
    title: 'a lawyer before the chat for an unknown threat',
    changes: {'gates.yaml': ['[scam]', '[scam, none]']},
    fault: {rule: 'dangling-reference', file: 'gates.yaml', line: 2, found: '“none”'},
  },
  {
    title: 'a threat with two things to say before the chat',
    changes: {'gates.yaml': ['watched: []', 'watched: [scam]']},
    fault: {rule: 'shape', file: 'gates.yaml', expected: 'the file: a threat in one list only'},
  },
  {
    title: 'an unknown contact in a text',
    changes: {'locales/fr/questions.yaml': ['{bank}', '{banque}']},
    fault: {rule: 'dangling-reference', file: 'locales/fr/questions.yaml', found: '“banque”'},
  },
  {
    title: 'a variant that keeps what its threat does not',
    changes: {
      'threats/scam.yaml': [
        'evidence: [messages]',
        'variants: [{id: paid, if: {stage: harmed}, evidence: [receipt]}]\nevidence: [messages]',
      ],
    },
    fault: {rule: 'dangling-reference', file: 'threats/scam.yaml', found: '“receipt”'},
  },
  {
    title: 'a condition on a fact that is not declared',
    changes: {'threats/scam.yaml': ['if: {stage: harmed}', 'if: {state: harmed}']},
    fault: {rule: 'unknown-fact', file: 'threats/scam.yaml', line: 6},
  },
  {
    title: 'a fact given a value it does not have',
    changes: {'questions/scams.yaml': ['facts: {stage: harmed}', 'facts: {stage: broken}']},
    fault: {rule: 'unknown-fact', file: 'questions/scams.yaml', line: 10},
  },
  {
    title: 'a dead end',
    changes: {'questions/scams.yaml': ['seller: {outcome: undetermined}', 'seller: {}']},
    fault: {rule: 'dead-end', file: 'questions/scams.yaml', line: 6},
  },
  {
    title: 'a threat that no answer reaches',
    changes: {'questions/scams.yaml': ['names: scam, ', 'outcome: undetermined, ']},
    fault: {rule: 'unreachable', file: 'threats/scam.yaml'},
  },
  {
    title: 'a question that no answer reaches',
    changes: {
      'questions/scams.yaml': ['scam: {names: scam, to: stage}', 'scam: {names: scam}'],
    },
    fault: {rule: 'unreachable', file: 'questions/scams.yaml', line: 8},
  },
  {
    title: 'a threat reached by an audience that it does not serve',
    changes: {'threats/scam.yaml': ['[individual, company, public]', '[individual, company]']},
    fault: {rule: 'wrong-audience', file: 'threats/scam.yaml', line: 1},
  },
  {
    title: 'a path that is too long',
    changes: longPath(),
    fault: {rule: 'path-too-long', file: 'questions/scams.yaml'},
  },
  {
    title: 'a question that is full, and what to do about it',
    changes: fullQuestion(),
    fault: {
      rule: 'question',
      file: 'questions/scams.yaml',
      line: 2,
      found: '10',
      expected:
        'at most 9 answers for company: put an answer one question deeper, split by audience, ' +
        'or merge two (docs/content.md, “A question that is full”)',
    },
  },
  {
    title: 'a question without «I don’t know»',
    changes: {
      'questions/scams.yaml': [
        'unsure: {facts: {stage: attempt}, unsure: true}',
        'unsure: {facts: {stage: attempt}}',
      ],
    },
    fault: {rule: 'question', file: 'questions/scams.yaml', line: 8},
  },
  {
    title: 'a missing translation',
    changes: {'locales/en/channels.yaml': '{}'},
    fault: {rule: 'missing-translation', file: 'locales/en/channels.yaml', expected: 'words for bank'},
  },
  {
    title: 'words of an id that does not exist',
    changes: {'locales/en/evidence.yaml': ['messages: Les messages', 'messages: Messages\nletters: Letters']},
    fault: {rule: 'dangling-reference', file: 'locales/en/evidence.yaml', line: 2},
  },
  {
    title: 'advice that is too long',
    changes: {'locales/fr/actions/call-bank.yaml': ['Le numéro est sur la carte.', LONG]},
    fault: {rule: 'too-long', file: 'locales/fr/actions/call-bank.yaml', expected: 'at most 60 words'},
  },
  {
    title: 'French that is hard to read',
    changes: {
      'locales/fr/threats/scam.yaml': [
        'On vous a trompé.',
        'Procédure administrative préalable conditionnant l’indemnisation assurantielle consécutive.',
      ],
    },
    fault: {rule: 'reading-level', file: 'locales/fr/threats/scam.yaml', line: 1},
  },
  {
    title: 'Markdown beyond the closed set',
    changes: {'locales/fr/actions/call-bank.yaml': ['Le numéro est sur la carte.', '"<b>Le numéro</b>"']},
    fault: {rule: 'markdown', file: 'locales/fr/actions/call-bank.yaml', found: '“html”'},
  },
  {
    title: 'a critical threat without an emergency channel',
    changes: {'channels/bank.yaml': ['emergency: true\n', '']},
    fault: {rule: 'no-emergency', file: 'threats/scam.yaml', line: 7},
  },
  {
    title: 'an action that nothing uses',
    changes: {
      'actions/wait.yaml': 'when: later\nsource: none\n',
      'locales/fr/actions/wait.yaml': 'title: Attendez\nlead: Un peu.\n',
      'locales/en/actions/wait.yaml': 'title: Wait\nlead: A little.\n',
    },
    fault: {rule: 'unused', file: 'actions/wait.yaml'},
  },
  {
    title: 'a letter with a place that is not a field',
    changes: {'locales/fr/letters/dispute.yaml': ['{{name}}', '{{name}}, {{town}}']},
    fault: {rule: 'dangling-reference', file: 'locales/fr/letters/dispute.yaml', line: 4, found: '“town”'},
  },
  {
    title: 'a field that a letter has no place for',
    changes: {'locales/en/letters/dispute.yaml': ['{{name}}', 'Ada']},
    fault: {rule: 'unused', file: 'locales/en/letters/dispute.yaml', expected: '{{name}}'},
  },
  {
    title: 'a letter that no action needs',
    changes: {'actions/call-bank.yaml': ['letter: dispute\n', '']},
    fault: {rule: 'unused', file: 'letters/dispute.yaml'},
  },
  {
    title: 'a department that two centres serve',
    changes: {
      'csirts.yaml': [
        '- name: Centre',
        '- {name: Autre, departments: ["35"], source: s, verifiedOn: 2026-11-21, confidence: likely}\n- name: Centre',
      ],
    },
    fault: {rule: 'twice', file: 'csirts.yaml', line: 3, found: '“35”'},
  },
  {
    title: 'a call without what to say',
    changes: {'locales/fr/actions/call-bank.yaml': ['say: Bonjour.\n', '']},
    fault: {rule: 'no-script', file: 'locales/fr/actions/call-bank.yaml', line: 1},
  },
  {
    title: 'an action that covers another and is itself left out for a third',
    changes: {
      'actions/call-bank.yaml': ['when: now\n', 'when: now\ncoveredBy: [wait]\n'],
      'actions/wait.yaml': 'when: now\ncoveredBy: [rest]\nsource: LAW recall\n',
    },
    fault: {rule: 'covered', file: 'actions/call-bank.yaml', line: 2, found: '“wait”'},
  },
  {
    title: 'a French text whose question mark can begin a line',
    changes: {'locales/fr/actions/call-bank.yaml': ['Plus tôt', 'Un doute ? Plus tôt']},
    fault: {rule: 'spacing', file: 'locales/fr/actions/call-bank.yaml', line: 2},
  },
  {
    title: 'a French price whose sign can begin a line',
    changes: {'locales/fr/actions/call-bank.yaml': ['Plus tôt', 'Un essai à 1 €. Plus tôt']},
    fault: {rule: 'spacing', file: 'locales/fr/actions/call-bank.yaml', line: 2},
  },
  {
    title: 'a number that a line break can cut',
    changes: {'locales/en/actions/call-bank.yaml': ['Plus tôt', 'Appelez le 116 006. Plus tôt']},
    fault: {rule: 'number', file: 'locales/en/actions/call-bank.yaml', line: 2},
  },
  {
    title: 'a number whose plus goes to its end in a text that runs from the right',
    changes: {
      'locales/ar/actions/call-bank.yaml': ['اتصلوا ببنككم', 'اتصلوا بـ +33\u00A04\u00A042'],
    },
    fault: {
      rule: 'number',
      file: 'locales/ar/actions/call-bank.yaml',
      line: 1,
      expected: expect.stringContaining('U+200E') as string,
    },
  },
  {
    title: 'a text that quotes an answer',
    changes: {'locales/en/interface.yaml': ['plan.title: Votre plan', 'plan.title: “{answer}”']},
    fault: {rule: 'quotes', file: 'locales/en/interface.yaml', line: 2},
  },
  {
    title: 'a title with quotation marks, which others quote',
    changes: {'locales/en/threats/scam.yaml': ['Une arnaque', 'Une “arnaque”']},
    fault: {rule: 'quotes', file: 'locales/en/threats/scam.yaml', line: 1},
  },
  {
    title: 'a word of jargon',
    changes: {'locales/fr/actions/call-bank.yaml': ['Plus tôt', 'Phishing. Plus tôt']},
    fault: {rule: 'jargon', file: 'locales/fr/actions/call-bank.yaml', line: 2},
  },
  {
    title: 'a word that is explained and appears in no text',
    changes: {'locales/fr/glossary.yaml': ['word: site', 'word: serveur']},
    fault: {rule: 'unused', file: 'locales/fr/glossary.yaml', line: 1, found: '“serveur”'},
  },
  {
    title: 'a complete language without the lead of an action',
    changes: {'locales/en/actions/call-bank.yaml': ['lead: Plus tôt c’est mieux.\n', '']},
    fault: {rule: 'missing-translation', file: 'locales/en/actions/call-bank.yaml', expected: 'a lead'},
  },
  {
    title: 'a reason that says again the title that it follows',
    changes: {'locales/en/complaints.yaml': ['Pour internet seul.', '"THESEE: pour internet seul."']},
    fault: {rule: 'reason', file: 'locales/en/complaints.yaml', found: '“THESEE: pour internet seul.”'},
  },
  {
    title: 'a complete language without the words of a procedure',
    changes: {
      'locales/en/complaints.yaml': ['  none: {title: Rien, whyNot: Il y a une démarche.}\n', ''],
    },
    fault: {rule: 'missing-translation', file: 'locales/en/complaints.yaml', expected: 'words for none'},
  },
  {
    title: 'a language without an entry in languages.yaml',
    changes: {'languages.yaml': ['en: {name: English}\n', '']},
    fault: {rule: 'shape', file: 'languages.yaml'},
  },
  {
    title: 'a threat listed as whole that does not exist',
    changes: {'languages.yaml': ['whole: []', 'whole: [none]']},
    fault: {rule: 'dangling-reference', file: 'languages.yaml', line: 3, found: '“none”'},
  },
  {
    title: 'a partial language without a word of the interface',
    changes: {'locales/ar/interface.yaml': ['plan.title: Votre plan\n', '']},
    fault: {
      rule: 'missing-translation',
      file: 'locales/ar/interface.yaml',
      expected: 'words for plan.title',
    },
  },
  {
    title: 'a key of the interface with a prefix that names no file',
    changes: {'locales/fr/interface.yaml': ['plan.title', 'plam.title']},
    fault: {
      rule: 'unknown-prefix',
      file: 'locales/fr/interface.yaml',
      line: 2,
      expected: expect.stringContaining('start. first. asking. contact. outcome. severity.') as string,
      found: '“plam.title”',
    },
  },
  {
    title: 'a partial language without an emergency channel',
    changes: {'locales/ar/channels.yaml': '{}'},
    fault: {rule: 'missing-translation', file: 'locales/ar/channels.yaml', expected: 'words for bank'},
  },
  {
    title: 'a partial language without the text of a first aid',
    changes: {'threats/scam.yaml': ['{do: call-bank, if', '{do: call-bank, aid: true, if']},
    fault: {rule: 'missing-translation', file: 'locales/ar/actions/call-bank.yaml', expected: 'a lead'},
  },
  {
    title: 'a partial language without a conclusion that is listed as whole',
    changes: {'languages.yaml': ['whole: []', 'whole: [scam]']},
    fault: {rule: 'missing-translation', file: 'locales/ar/threats/scam.yaml', expected: 'a summary'},
  },
  {
    title: 'words without a title',
    changes: {'locales/ar/actions/call-bank.yaml': 'lead: اتصلوا.\n'},
    fault: {rule: 'shape', file: 'locales/ar/actions/call-bank.yaml'},
  },
  {
    title: 'a partial language without a question about danger',
    changes: {
      'questions/scams.yaml': ['seller: {outcome', 'seller: {interrupts'],
      'locales/ar/questions.yaml': ['    seller: Un désaccord\n', ''],
    },
    fault: {
      rule: 'missing-translation',
      file: 'locales/ar/questions.yaml',
      line: 5,
      expected: 'words for seller',
    },
  },
  {
    title: 'a placeholder that nobody has replaced',
    changes: {'locales/fr/threats/scam.yaml': ['On vous a trompé.', 'TO WRITE']},
    fault: {
      rule: 'to-write',
      file: 'locales/fr/threats/scam.yaml',
      line: 3,
      expected: 'summary to be written',
    },
  },
  {
    title: 'a platform without its steps',
    changes: {'actions/call-bank.yaml': ['when: now', 'when: now\nplatforms: [iphone, android]']},
    fault: {
      rule: 'missing-translation',
      file: 'locales/fr/actions/call-bank.yaml',
      expected: 'words for iphone',
    },
  },
];

/** A fixture in which nobody has written any word that may wait in Arabic. */
const WAITING: Changes = {
  'actions/wait.yaml': 'when: later\nsource: none\n',
  'locales/fr/actions/wait.yaml': 'title: Attendez\nlead: Un peu.\n',
  'locales/en/actions/wait.yaml': 'title: Wait\nlead: A little.\n',
  'threats/scam.yaml': ['actions:\n', 'actions:\n  - wait\n'],
  'locales/ar/questions.yaml': ['    seller: Un désaccord\n', ''],
};

describe('the lint', () => {
  test('lets titles and labels of a partial language wait', () => {
    expect(faultsOf(WAITING)).toEqual([]);
  });

  test('finds nothing in content without faults', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each(KINDS)('finds $title', ({changes, fault}) => {
    expect(faultsOf(changes)).toContainEqual(expect.objectContaining(fault));
  });

  test.each(Object.keys(FILES))('refuses %s with an unknown key', (file) => {
    const [fault] = faultsOf({[file]: 'nonsense: [1]\n'}).filter((each) => each.file === file);
    expect(fault).toMatchObject({
      rule: 'shape',
      line: 1,
      expected: expect.stringMatching(/./),
      found: expect.stringMatching(/./),
    });
  });

  test.each(Object.keys(FILES))('refuses %s if it is not YAML', (file) => {
    const [fault] = faultsOf({[file]: 'title: {\n'}).filter((each) => each.file === file);
    expect(fault).toMatchObject({rule: 'yaml', expected: 'valid YAML', found: expect.stringMatching(/./)});
  });

  test('says file, line, what was expected and what was found', () => {
    const error = new ContentError(faultsOf({'questions/scams.yaml': ['to: stage', 'to: later']}));
    expect(error.message).toContain(
      'questions/scams.yaml:5  dangling-reference: expected the id of a question, found “later”',
    );
  });
});

/** Ten answers for companies, of which nine are for everyone. */
function fullQuestion(): Changes {
  const ids = Array.from({length: 7}, (_, index) => `extra${index}`);
  const answers = ids.map(
    (id, index) => `      ${id}: {outcome: undetermined${index ? '' : ', audiences: [company]'}}\n`,
  );
  const words = ids.map((id) => `    ${id}: Autre\n`).join('');
  return {
    'questions/scams.yaml': ['      seller:', `${answers.join('')}      seller:`],
    'locales/fr/questions.yaml': ['    seller:', `${words}    seller:`],
    'locales/en/questions.yaml': ['    seller:', `${words}    seller:`],
  };
}

/** Nine questions in a row before the end. */
function longPath(): Changes {
  const ids = Array.from({length: 8}, (_, index) => `q${index}`);
  const questions = ids.map(
    (id, index) => `  ${id}:
    answers:
      go: {to: ${ids[index + 1] ?? 'stage'}}
      unsure: {to: ${ids[index + 1] ?? 'stage'}, unsure: true}
`,
  );
  const words = ids
    .map((id) => `${id}: {title: Et puis ?, answers: {go: Oui, unsure: Je ne sais pas}}\n`)
    .join('');
  return {
    'questions/scams.yaml': [
      ['names: scam, to: stage', 'names: scam, to: q0'],
      ['  stage:\n', `${questions.join('')}  stage:\n`],
    ],
    'locales/fr/questions.yaml': ['stage:\n', `${words}stage:\n`],
    'locales/en/questions.yaml': ['stage:\n', `${words}stage:\n`],
  };
}
