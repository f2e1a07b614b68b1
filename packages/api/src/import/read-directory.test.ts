import {describe, expect, test} from 'vitest';

import {inventDirectory} from '../directory/fictitious.js';
import {ImportRefusedError} from './faults/import-refused-error.js';
import {UnknownFormatError} from './faults/unknown-format-error.js';
import {readDirectory} from './read-directory.js';
import {writeCsv} from './write-csv.js';

import type {ImportFault} from './faults/import-fault.js';
import type {Column} from './rows/columns.js';

const TODAY = '2026-11-21';

const RIGHT: Readonly<Record<Column, string>> = {
  id: '73282932000074',
  name: 'Atelier Fictif',
  city: 'Rennes',
  postcode: '35000',
  department: '35',
  serves: '22 56',
  remote: 'yes',
  audiences: 'individual company',
  specialities: 'device network',
  labelled: 'yes',
  labelledSince: '2024-02-29',
  languages: 'fr en',
  hours: 'lun.-ven. 9 h-18 h',
  phone: '02 61 91 00 00',
  url: 'https://atelier.example/',
};

const OTHER = {...RIGHT, id: 'autre', name: 'Relais Modèle'};

const bytes = (text: string) => new TextEncoder().encode(text);
const cells = (row: object) => Object.values(row).map((cell) => `"${String(cell).replaceAll('"', '""')}"`);
const csv = (...rows: object[]) =>
  [Object.keys(RIGHT), ...rows.map(cells)].map((row) => row.join(',')).join('\n');
const read = (text: string, file = 'providers.csv') => readDirectory(file, bytes(text), TODAY);

function faultsOf(run: () => unknown): readonly ImportFault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportRefusedError) return error.faults;
    throw error;
  }
  return [];
}

const messages = (run: () => unknown) => faultsOf(run).map(({code, message}) => `${code}: ${message}`);

describe('a right file', () => {
  const expected = {
    id: '73282932000074',
    name: 'Atelier Fictif',
    city: 'Rennes',
    department: '35',
    serves: ['22', '35', '56'],
    remote: true,
    audiences: ['company', 'individual'],
    specialities: ['device', 'network'],
    labelled: true,
    labelledSince: '2024-02-29',
    languages: ['en', 'fr'],
    hours: 'lun.-ven. 9 h-18 h',
    phone: '02 61 91 00 00',
    url: 'https://atelier.example/',
  };

  test('may name an office of La Poste by a SIRET that keeps a rule of its own', () => {
    const providers = read(csv({...RIGHT, id: '35600000049837'}));
    expect(providers.map(({id}) => id)).toEqual(['35600000049837']);
    expect(messages(() => read(csv({...RIGHT, id: '35600000049838'})))).toHaveLength(1);
  });

  test('gives its providers', () => {
    expect(read(csv(RIGHT))).toEqual([expected]);
  });

  test('may come from a spreadsheet: mark, semicolons, carriage returns, empty lines', () => {
    const text = `\u{FEFF}${csv(RIGHT)
      .replaceAll('","', '";"')
      .replace(/^.*/, (head) => head.replaceAll(',', ';'))}`;
    expect(read(`${text.replaceAll('\n', '\r\n')}\r\n\r\n;;;;;;;;;;;;;;\r\n`)).toEqual([expected]);
  });

  test('may be JSON, with lists and booleans', () => {
    const entry = {
      ...RIGHT,
      remote: true,
      labelled: true,
      serves: ['22', '56'],
      audiences: ['individual', 'company'],
    };
    expect(read(JSON.stringify([entry]), 'providers.json')).toEqual([expected]);
  });

  test('may leave out what is optional', () => {
    const {department, serves, labelledSince, languages, hours, url, ...needed} = RIGHT;
    expect([department, serves, labelledSince, languages, hours, url]).not.toContain(undefined);
    const [provider] = read(JSON.stringify([needed]), 'providers.json');
    expect(provider).toMatchObject({department: '35', serves: ['35']});
    expect(Object.keys(provider!)).not.toContain('url');
  });

  test('takes the zeros that a spreadsheet took away', () => {
    const row = {...RIGHT, postcode: '1000', city: 'Bourg-en-Bresse', department: '1', serves: '1 2'};
    expect(read(csv(row))[0]).toMatchObject({department: '01', serves: ['01', '02']});
  });

  test('keeps what joins letters, and what chooses the picture of a sign', () => {
    const name = 'می\u200Cخواهم क्\u200Dष ☎\uFE0F';
    expect(read(csv({...RIGHT, name}))[0]).toMatchObject({name});
  });

  test('gives back the invented directory that was written', () => {
    const directory = inventDirectory();
    const sorted = directory.map((each) => ({
      ...each,
      serves: [...each.serves].sort(),
      audiences: [...each.audiences].sort(),
      specialities: [...each.specialities].sort(),
    }));
    expect(read(writeCsv(directory))).toEqual(sorted);
  });
});

describe('a wrong row is refused with line, column and reason:', () => {
  const cases: readonly (readonly [
    title: string,
    changes: Partial<Record<Column, string>>,
    message: string,
  ])[] = [
    ['an empty name', {name: ' '}, 'missing-value: line 2, name: expected a value, found nothing.'],
    [
      'a list of nothing',
      {audiences: ' | '},
      'missing-value: line 2, audiences: expected a value, found nothing.',
    ],
    [
      'a name too long',
      {name: 'a'.repeat(81)},
      'long-text: line 2, name: expected at most 80 characters, found 81.',
    ],
    [
      'hours too long',
      {hours: 'a'.repeat(121)},
      'long-text: line 2, hours: expected at most 120 characters, found 121.',
    ],
    [
      'a sign that turns the text',
      {name: 'a\u202Eb'},
      'control-character: line 2, name: expected visible characters, found U+202E.',
    ],
    ...['00AD', '034F', '061C', '180E', '200B', '200E', '2060', '2066', '3164', 'FEFF'].map(
      (code): (typeof cases)[number] => [
        `a sign that nobody sees, U+${code}`,
        {name: `a${String.fromCodePoint(parseInt(code, 16))}b`},
        `control-character: line 2, name: expected visible characters, found U+${code}.`,
      ],
    ),
    [
      'a line feed in a name',
      {name: 'a\nb'},
      'control-character: line 2, name: expected visible characters, found U+000A.',
    ],
    [
      'a SIRET with a wrong key',
      {id: '73282932000075'},
      'identifier: line 2, id: expected a SIRET (14 digits with a right key) or a name in a-z, 0-9 and -, at most 40, found “73282932000075”.',
    ],
    [
      'a SIREN for a SIRET',
      {id: '732829320'},
      'identifier: line 2, id: expected a SIRET (14 digits with a right key) or a name in a-z, 0-9 and -, at most 40, found “732829320”.',
    ],
    [
      'a name in capitals as identifier',
      {id: 'ATELIER'},
      'identifier: line 2, id: expected a SIRET (14 digits with a right key) or a name in a-z, 0-9 and -, at most 40, found “ATELIER”.',
    ],
    [
      'a CEDEX for a postcode',
      {postcode: '35065'},
      'unknown-postcode: line 2, postcode: expected the postcode of a commune (not a CEDEX), found “35065”.',
    ],
    [
      'a city that is not at the postcode',
      {city: 'Brest'},
      'city: line 2, city: expected one of Rennes, found “Brest”.',
    ],
    [
      'another department than the city’s',
      {department: '29'},
      'department-mismatch: line 2, department: expected 35, where the commune lies, found “29”.',
    ],
    [
      'a department that is none',
      {department: '20'},
      'unknown-department: line 2, department: expected the code of a department, like 35, 2A or 974, found “20”.',
    ],
    [
      'a department to travel to that is none',
      {serves: '22 99'},
      'unknown-department: line 2, serves: expected the code of a department, like 35, 2A or 974, found “99”.',
    ],
    [
      'a number with a digit missing',
      {phone: '02 61 91 00 0'},
      'phone: line 2, phone: expected ten digits from 0, or + and a country code, found “02 61 91 00 0”.',
    ],
    [
      'an address without https',
      {url: 'http://atelier.example/'},
      'web-address: line 2, url: expected an https address without a user name, at most 200 characters, found “http://atelier.example/”.',
    ],
    [
      'a script for an address',
      {url: 'javascript:alert(1)'},
      'web-address: line 2, url: expected an https address without a user name, at most 200 characters, found “javascript:alert(1)”.',
    ],
    [
      'an address with a user name',
      {url: 'https://bank.example@thief.example/'},
      'web-address: line 2, url: expected an https address without a user name, at most 200 characters, found “https://bank.example@thief.example/”.',
    ],
    [
      'an unknown audience',
      {audiences: 'individual pets'},
      'unknown-audience: line 2, audiences: expected one of individual, company, public, found “pets”.',
    ],
    [
      'an unknown speciality',
      {specialities: 'plumbing'},
      'unknown-speciality: line 2, specialities: expected one of device, network, website, account, ransomware, telephony, found “plumbing”.',
    ],
    [
      'a language by its name',
      {languages: 'français'},
      'language: line 2, languages: expected two or three letters, like fr, found “français”.',
    ],
    ['a flag that is neither', {remote: 'maybe'}, 'flag: line 2, remote: expected yes or no, found “maybe”.'],
    [
      'a day that is none',
      {labelledSince: '2025-02-29'},
      'label-date: line 2, labelledSince: expected a day, YYYY-MM-DD, found “2025-02-29”.',
    ],
    [
      'a day as spreadsheets write it',
      {labelledSince: '01/03/2024'},
      'label-date: line 2, labelledSince: expected a day, YYYY-MM-DD, found “01/03/2024”.',
    ],
    [
      'a label from tomorrow',
      {labelledSince: '2026-11-22'},
      'future-label: line 2, labelledSince: expected a day up to 2026-11-21, found “2026-11-22”.',
    ],
    [
      'a date without a label',
      {labelled: 'no'},
      'label-contradiction: line 2, labelled: expected labelled to be yes, because there is a date, found no.',
    ],
  ];
  for (const [title, changes, message] of cases) {
    test(title, () => {
      expect(messages(() => read(csv({...RIGHT, ...changes}, OTHER)))).toEqual([message]);
    });
  }

  test('everything wrong with it at once', () => {
    const found = faultsOf(() => read(csv(OTHER, {...RIGHT, phone: '1', url: 'x', remote: '?'})));
    expect(found.map(({line, column}) => [line, column])).toEqual([
      [3, 'url'],
      [3, 'remote'],
      [3, 'phone'],
    ]);
  });

  test('one identifier twice, however its digits are spaced', () => {
    expect(messages(() => read(csv(RIGHT, {...OTHER, id: '732 829 320 00074'})))).toEqual([
      'repeated-identifier: line 3, id: expected each identifier once (first on line 2), found “73282932000074”.',
    ]);
  });

  test('one name twice in a city, however it is written', () => {
    expect(messages(() => read(csv(RIGHT, {...OTHER, name: 'ATELIER  fictif'})))).toEqual([
      'repeated-name: line 3, name: expected each name once in a city (first on line 2), found “ATELIER  fictif”.',
    ]);
  });
});

describe('a wrong file is refused:', () => {
  const refused = (title: string, run: () => unknown, message: string) =>
    test(title, () => expect(messages(run)).toEqual([message]));

  refused(
    'an old encoding',
    () => readDirectory('a.csv', Buffer.concat([bytes('id\n'), Buffer.from('é', 'latin1')]), TODAY),
    'unreadable-text: line 2: expected text in UTF-8 (“CSV UTF-8” in a spreadsheet), found bytes that are not.',
  );
  refused(
    'a quote that is not closed',
    () => read(`${csv(RIGHT)}\n"open`),
    'csv-syntax: line 3: expected a table in CSV, found CSV_QUOTE_NOT_CLOSED.',
  );
  refused(
    'a cell too many',
    () => read(`${csv(RIGHT, OTHER)},"more"`),
    'row-width: line 3: expected 15 cells, found 16.',
  );
  refused(
    'a column we do not know',
    () => read(csv(RIGHT).replace('hours', 'opening')),
    'unknown-column: line 1, opening: expected one of id, name, city, postcode, department, serves, remote, audiences, specialities, labelled, labelledSince, languages, hours, phone, url, found “opening”.',
  );
  refused(
    'a column twice',
    () => read(csv(RIGHT).replace('hours', 'url')),
    'repeated-column: line 1, url: expected each column once, found it twice.',
  );
  refused(
    'no row',
    () => read(csv()),
    'empty-directory: line 1: expected at least one provider, found none.',
  );
  refused(
    'nothing at all',
    () => read(''),
    'empty-directory: line 1: expected at least one provider, found none.',
  );
  refused(
    'text that is not JSON',
    () => read('[\n{"id": }]', 'a.json'),
    'json-syntax: line 2: expected an array of objects in JSON, found text that is not JSON.',
  );
  refused(
    'an object for the array',
    () => read('{}', 'a.json'),
    'json-syntax: line 1: expected an array of objects in JSON, found an object.',
  );
  refused(
    'an entry that is no object',
    () => read('[{}, 7]', 'a.json'),
    'json-syntax: line 1: expected an array of objects in JSON, found a number as entry 2.',
  );
  refused(
    'a key we do not know, in JSON',
    () => read(JSON.stringify([{...RIGHT, mail: 'x'}], undefined, 1), 'a.json'),
    'unknown-column: line 2, mail: expected one of id, name, city, postcode, department, serves, remote, audiences, specialities, labelled, labelledSince, languages, hours, phone, url, found “mail”.',
  );
  refused(
    'an object in a cell of JSON',
    () => read(JSON.stringify([{...RIGHT, hours: {from: 9}}]), 'a.json'),
    'cell-type: line 1, hours: expected text, a boolean or a list of texts, found an object.',
  );

  test('a column that is missing', () => {
    expect(messages(() => read('id,name\na,b'))).toContain(
      'missing-column: line 1, phone: expected a column “phone”, found id, name.',
    );
  });

  test('more providers on a page than the widget takes', () => {
    const rows = Array.from({length: 2_001}, (_, index) => ({
      ...RIGHT,
      id: `p-${index}`,
      name: `Atelier ${index}`,
      remote: 'no',
      serves: '',
    }));
    expect(messages(() => read(csv(...rows)))).toEqual([
      'crowded-page: line 1: expected at most 2000 providers on the page 35, found 2001.',
    ]);
  });

  test('another format', () => {
    expect(() => read('', 'providers.xlsx')).toThrow(UnknownFormatError);
  });

  test('by the line where each row begins, though cells hold line feeds', () => {
    const found = faultsOf(() => read(csv({...RIGHT, hours: 'a\nb'}, {...OTHER, phone: '1'})));
    expect(found.map(({line, column}) => [line, column])).toEqual([
      [2, 'hours'],
      [4, 'phone'],
    ]);
  });
});
