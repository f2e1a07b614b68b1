import {expect, test} from 'vitest';

import {readSource} from '../source/read-source.js';
import {fixture} from '../testing/fixture.js';
import {reportLanguages} from './languages-report.js';

const notesOf = (changes: Parameters<typeof fixture>[0]) =>
  reportLanguages(readSource(fixture(changes)).source!);

test('a partial language is reported with the texts that are in French', () => {
  expect(notesOf({}).find(({lang}) => lang === 'ar')).toEqual({
    lang: 'ar',
    name: 'العربية',
    isRead: true,
    inFrench: {'threats and outcomes': 2, explanations: 2, actions: 1, letters: 1, complaints: 1},
    waiting: [],
  });
});

test('a language that no native speaker has read is reported', () => {
  const [note] = notesOf({'languages.yaml': ['name: English', 'name: English, unread: true']});
  expect(note).toEqual({lang: 'en', name: 'English', isRead: false, inFrench: {}, waiting: []});
});

test('each title and label that waits for a translator is listed with its file', () => {
  const [note] = notesOf({
    'actions/wait.yaml': 'when: later\nsource: none\n',
    'locales/fr/actions/wait.yaml': 'title: Attendez\nlead: Un peu.\n',
    'locales/en/actions/wait.yaml': 'title: Wait\nlead: A little.\n',
    'locales/ar/questions.yaml': ['    seller: Un désaccord\n', ''],
  });
  expect(note!.waiting).toEqual([
    'locales/ar/actions/wait.yaml',
    'locales/ar/questions.yaml: start.answers.seller',
  ]);
});
