import {readDepartments} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {inventDirectory} from './fictitious.js';
import {COMMUNES, departmentByRule, departmentOf, readTerritory} from './territory.js';

const territory = readTerritory();
const codes = new Set(territory.departments.map(({code}) => code));

describe('the territory', () => {
  test('is what the widget can read', () => {
    expect(readDepartments(territory, 'territory').departments).toEqual(territory.departments);
  });

  test('has neighbours on both sides of every border', () => {
    for (const {code, neighbours} of territory.departments) {
      for (const other of neighbours) {
        expect(codes, `${code} touches ${other}`).toContain(other);
        const back = territory.departments.find((each) => each.code === other)?.neighbours;
        expect(back, `${other} touches ${code}`).toContain(code);
      }
    }
  });

  test('finds the department of every commune by its postcodes', () => {
    for (const commune of COMMUNES) {
      for (const postcode of commune.codesPostaux ?? []) {
        const found = territory.exceptions[postcode] ?? [departmentByRule(postcode)];
        expect(found, `${commune.nom}, ${postcode}`).toContain(departmentOf(commune));
      }
    }
  });

  test('asks when a postcode spans two departments', () => {
    expect(territory.exceptions['42620']).toEqual(['03', '42']);
  });

  test('sends Monaco to its neighbour', () => {
    expect(territory.exceptions['98000']).toEqual(['06']);
  });
});

describe('the invented directory', () => {
  const directory = inventDirectory();

  test('is always the same one', () => {
    expect(inventDirectory()).toEqual(directory);
  });

  test('is at the real scale', () => {
    expect(directory).toHaveLength(1_200);
    expect(directory.filter(({labelled}) => labelled)).toHaveLength(200);
  });

  test('has someone in every department that has communes', () => {
    const served = new Set(directory.map(({department}) => department));
    expect(served).toEqual(new Set(COMMUNES.map(departmentOf)));
  });

  test('reaches nobody: fiction numbers and reserved addresses', () => {
    for (const {phone, url} of directory) {
      expect(phone).toMatch(/^(?:01 99 00|02 61 91|03 53 01|04 65 71|05 36 49) \d\d \d\d$/);
      expect(url).toMatch(/\.example\/$/);
    }
  });
});
