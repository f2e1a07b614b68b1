import {describe, expect, test} from 'vitest';

import {inventDirectory} from '../directory/fictitious.js';
import {checkRow} from './check-row.js';
import {readCsv} from './rows/read-csv.js';
import {writeCsv} from './write-csv.js';

import type {ImportFault} from './faults/import-fault.js';

const [first] = inventDirectory();

function read(text: string) {
  const faults: ImportFault[] = [];
  const providers = readCsv(text, faults).map((row) => checkRow(row, '2026-11-28', faults));
  return {providers, faults: faults.map(({code}) => code)};
}

describe('an exported table', () => {
  test('begins with the mark that makes spreadsheets read UTF-8', () => {
    expect(writeCsv([first!]).startsWith('\ufeffid,name,')).toBe(true);
  });

  test.each(['=HYPERLINK("https://evil.example","x")', '@SUM(1+1)', '-2+3', '+33 1', '=1'])(
    'begins no cell with a formula: %s',
    (name) => {
      const table = writeCsv([{...first!, name}]);
      expect(table).not.toMatch(/(?:^|[,\n])"?[=+@-]/);
      expect(read(table).providers[0]?.name).toBe(name);
    },
  );

  test('comes back as it went', () => {
    const providers = [first!, {...first!, id: 'caledonia', phone: '+687123456', name: 'Dépannage œuvre'}];
    expect(read(writeCsv(providers))).toMatchObject({providers, faults: []});
  });
});

describe('a table that a spreadsheet has saved', () => {
  const table = writeCsv([{...first!, name: 'Dépannage réseau'}]);

  test.each([
    ['a line that names the separator', `\ufeffsep=,\r\n${table.slice(1)}`.replace(/\r\n/g, '\n')],
    ['semicolons, and a line that says so', `sep=;\n${table.slice(1).replace(/,/g, ';')}`],
    ['empty columns at the end', table.replace(/(?=\n)/g, ',,')],
    ['no-break spaces', table.replaceAll(' ', '\u00a0')],
    ['narrow ones', table.replaceAll(' ', '\u202f')],
    ['no mark', table.slice(1)],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toMatchObject({providers: [{name: 'Dépannage réseau', id: first!.id}], faults: []});
  });

  // Written out, as spreadsheets garble them: the decoder of Node 20 does it differently.
  test.each([
    ['Dépannage réseau', 'DÃ©pannage rÃ©seau'],
    ['Équipe Numérique', 'Ã‰quipe NumÃ©rique'],
    ['Œuvre', 'Å’uvre'],
    ['L’atelier', 'Lâ€™atelier'],
    ['Café — bar', 'CafÃ© â€\u201d bar'],
    ['Mise à jour', 'Mise Ã\u00a0 jour'],
  ])('is refused where it was read in another encoding: %s', (name, garbled) => {
    expect(read(writeCsv([{...first!, name: garbled}])).faults).toContain('garbled-text');
    expect(read(writeCsv([{...first!, name}])).faults).toEqual([]);
  });

  test.each(['SECURITÉ®', 'CAFÉ’TECH', 'Pâtisserie Ångström', 'Câ – bar'])(
    'is not refused for a name that only looks garbled: %s',
    (name) => {
      expect(read(writeCsv([{...first!, name}])).faults).toEqual([]);
    },
  );
});
