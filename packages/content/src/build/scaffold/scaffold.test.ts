import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, describe, expect, test} from 'vitest';

import {lint} from '../lint/lint.js';
import {DATA_FOLDER} from '../source/data-directory.js';
import {actionFile, actionWords, conclusionWords, phrasesFile, threatFile} from '../schemas/index.js';
import {diskDirectory} from '../source/disk-directory.js';
import {readSource} from '../source/read-source.js';
import {SourceFile} from '../source/source-file.js';
import {newAction} from './new-action.js';
import {newThreat} from './new-threat.js';
import {ScaffoldError} from './scaffold-error.js';

import type {Scaffold} from './new-file.js';
import type {z} from 'zod';

// Reading the whole data takes seconds on a busy machine: it is copied, read and linted once.
const folder = mkdtempSync(join(tmpdir(), 'cyber-17-data-'));
cpSync(DATA_FOLDER, folder, {recursive: true});
const directory = diskDirectory(folder);
const before = readSource(directory).source!;
const threat = newThreat(directory, before, 'fake-notary', 'fake-bank-adviser');
const action = newAction(directory, before, 'notary-call', 'hang-up');
for (const {path, text} of [...threat.files, ...action.files]) {
  writeFileSync(join(folder, path), text, {flag: 'wx'});
}
const {source, faults: shapes} = readSource(directory);
const after = source!;
const faults = lint(after);
afterAll(() => rmSync(folder, {recursive: true}));

const pathsOf = ({files}: Scaffold) => files.map(({path}) => path);

/** What the lint still asks to write in a file of a new thing. */
const leftIn = (id: string) =>
  faults
    .filter(({rule, file}) => rule === 'to-write' && file.endsWith(`/${id}.yaml`))
    .map(({file, expected}) => `${file} ${expected}`);

/** The faults of shape of files that are made but not written. */
function shapesOf({files}: Scaffold) {
  return files.flatMap(({path, text}) => {
    const folder = path.split('/').at(-2);
    const isStructure = !path.startsWith('locales/');
    if (folder === 'phrases')
      return new SourceFile(path, text).read(phrasesFile as z.ZodType<unknown>).faults;
    const schema =
      folder === 'threats'
        ? isStructure
          ? threatFile
          : conclusionWords
        : isStructure
          ? actionFile
          : actionWords;
    return new SourceFile(path, text).read(schema as z.ZodType<unknown>).faults;
  });
}

describe('a new threat', () => {
  test('is written in every language that says everything', () => {
    expect(pathsOf(threat)).toEqual([
      'threats/fake-notary.yaml',
      'phrases/fake-notary.yaml',
      'locales/fr/threats/fake-notary.yaml',
      'locales/en/threats/fake-notary.yaml',
    ]);
  });

  test('has the class, audiences, actions and channels of its neighbour', () => {
    const {class: threatClass, audiences, actions, channels} = before.threats['fake-bank-adviser']!.value;
    expect(after.threats['fake-notary']!.value).toMatchObject({
      class: threatClass,
      audiences,
      actions,
      channels,
      neighbours: [{threat: 'fake-bank-adviser', question: 'bank.contact'}],
    });
  });

  test('has a fault for each word that is still to be written, and no fault of shape', () => {
    expect(shapes).toEqual([]);
    expect(leftIn('fake-notary')).toEqual([
      'threats/fake-notary.yaml examples.0.given.bank.contact to be written',
      'threats/fake-notary.yaml examples.2.phrase.fr to be written',
      'threats/fake-notary.yaml examples.2.phrase.en to be written',
      ...['fr', 'en'].flatMap((lang) =>
        ['title', 'summary', 'rather', 'recognise'].map(
          (field) => `locales/${lang}/threats/fake-notary.yaml ${field} to be written`,
        ),
      ),
    ]);
  });

  test('keeps an example of its neighbour, which it must not take', () => {
    const {examples} = after.threats['fake-notary']!.value;
    expect(examples[1]).toMatchObject({expect: {threat: 'fake-bank-adviser', not: 'fake-notary'}});
  });

  test('names the questions that lead to its neighbour, and those that are full', () => {
    expect(threat.next.join('\n')).toMatch(
      /questions\/contact\.yaml:\d+ {2}bank\.contact \(\d of 9 answers\)/,
    );
    const {next} = newThreat(directory, before, 'broken-phone', 'lost-stolen-device');
    expect(next.join('\n')).toMatch(/ {2}device \(full: /);
  });

  test('can be modelled on any threat', () => {
    for (const like of Object.keys(before.threats)) {
      expect(shapesOf(newThreat(directory, before, `${like}-twin`, like)), like).toEqual([]);
    }
  });
});

describe('a new action', () => {
  test('is written in every language that says everything', () => {
    expect(pathsOf(action)).toEqual([
      'actions/notary-call.yaml',
      'locales/fr/actions/notary-call.yaml',
      'locales/en/actions/notary-call.yaml',
    ]);
  });

  test('has the time and the channels of its neighbour', () => {
    const recall = newAction(directory, before, 'notary-recall', 'bank-recall');
    expect(recall.files[0]!.text).toMatch(/^when: now\n[^]*channels: \[bank\]\nsource: TO WRITE\n$/);
  });

  test('has a fault for each word that is still to be written, and one until a threat uses it', () => {
    expect(leftIn('notary-call')).toEqual([
      'actions/notary-call.yaml source to be written',
      ...['fr', 'en'].flatMap((lang) =>
        ['title', 'lead', 'body'].map(
          (field) => `locales/${lang}/actions/notary-call.yaml ${field} to be written`,
        ),
      ),
    ]);
    expect(faults).toContainEqual(
      expect.objectContaining({rule: 'unused', file: 'actions/notary-call.yaml'}),
    );
  });

  test('can be modelled on any action', () => {
    for (const like of Object.keys(before.actions)) {
      expect(shapesOf(newAction(directory, before, `${like}-twin`, like)), like).toEqual([]);
    }
  });
});

test.each([
  {
    id: 'Fake Notary',
    like: 'phishing',
    code: 'invalid-id',
    message: 'Expected an id in kebab-case, such as fake-threat, found "Fake Notary".',
  },
  {
    id: 'vishing',
    like: 'phishing',
    code: 'taken-id',
    message: 'Expected an id that no threat has, found "vishing", which exists.',
  },
  {
    id: 'safety',
    like: 'phishing',
    code: 'taken-id',
    message: 'Expected an id that no threat has, found "safety", which exists.',
  },
  {
    id: 'fake-notary',
    like: 'fake-ban',
    code: 'unknown-neighbour',
    message:
      'Expected the id of a threat (fake-administration, fake-bank-adviser, fake-buyer, fake-charity, fake-compliance-invoice…), found "fake-ban".',
  },
])('a new threat $id like $like is refused: $code', ({id, like, code, message}) => {
  const attempt = () => newThreat(directory, before, id, like);
  expect(attempt).toThrow(ScaffoldError);
  expect(attempt).toThrow(expect.objectContaining({code, message}));
});
