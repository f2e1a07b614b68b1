import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, test} from 'vitest';

import {inventDirectory} from '../directory/fictitious.js';
import {describeChange} from './describe-change.js';
import {readImportedDirectory} from './directory-file.js';
import {importFile} from './import-file.js';
import {writeCsv} from './write-csv.js';

const now = new Date('2026-11-21T12:00:00Z');
const [one, two, three, four] = inventDirectory();
let folder: string;
let file: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cyber-17-import-'));
  file = join(folder, 'new.csv');
  target = join(folder, 'providers.json');
});

afterEach(() => rmSync(folder, {recursive: true}));

const run = (text: string, isDryRun = false) => {
  writeFileSync(file, text);
  return importFile({file, isDryRun, now, target});
};

describe('an import', () => {
  test('becomes the directory', () => {
    const change = run(writeCsv([one!, two!]));
    expect(change.added.map(({id}) => id)).toEqual([one!.id, two!.id]);
    const {version, providers} = readImportedDirectory(target)!;
    expect(version).toBe(1_795_262_400);
    expect(providers.map(({id}) => id)).toEqual([one!.id, two!.id]);
  });

  test('says what it adds, removes and changes', () => {
    run(writeCsv([one!, two!, three!]));
    const change = run(writeCsv([four!, three!, {...two!, phone: '01 99 00 99 99', hours: 'lun. 9 h-10 h'}]));
    expect(describeChange(change)).toEqual([
      `+ ${four!.id}  ${four!.name}, ${four!.city} (${four!.department})`,
      `- ${one!.id}  ${one!.name}, ${one!.city} (${one!.department})`,
      `~ ${two!.id}  ${two!.name}, ${two!.city} (${two!.department}): hours, phone`,
      '1 added, 1 removed, 1 changed, 1 as before.',
    ]);
  });

  test('writes nothing on a dry run', () => {
    expect(run(writeCsv([one!]), true).added).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['new.csv']);
  });

  test('changes nothing when one row of 1 200 is wrong', () => {
    run(writeCsv([one!]));
    const before = readFileSync(target);
    const bad = writeCsv(inventDirectory()).replace(`,${two!.phone},`, ',12,');
    expect(() => run(bad)).toThrow('expected ten digits from 0');
    expect(readFileSync(target)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['new.csv', 'providers.json']);
  });

  test('does not build on a directory that was spoiled by hand', () => {
    writeFileSync(target, '{"schema": 1, "version": 1, "providers": [{}]}');
    expect(() => run(writeCsv([one!]))).toThrow('At "providers.json');
  });
});
