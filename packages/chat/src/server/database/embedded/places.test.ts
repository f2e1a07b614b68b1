import {chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {NoDatabaseError} from '../database-error.js';
import {placesFor} from './places.js';

/** A folder with programs in it. */
function folderOf(mode: number): {readonly bin: string; readonly data: string} {
  const parent = mkdtempSync(join(tmpdir(), 'places-'));
  const bin = join(parent, 'native/bin');
  mkdirSync(bin, {recursive: true});
  writeFileSync(join(bin, 'postgres'), 'program');
  chmodSync(parent, mode);
  return {bin, data: join(parent, 'data')};
}

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('everything stays where it is if every user may enter, and belongs to nobody', () => {
    const {bin, data} = folderOf(0o755);
    const places = placesFor(data, bin);
    expect(places).toMatchObject({bin, data, owner: {uid: 65_534, gid: 65_534}});
    expect(lstatSync(data).uid).toBe(65_534);
    expect(lstatSync(data).mode & 0o777).toBe(0o700);
  });

  test('programs are copied and data is elsewhere if only root may enter', () => {
    const {bin, data} = folderOf(0o700);
    const places = placesFor(data, bin);
    expect(places.data.startsWith(tmpdir())).toBe(true);
    expect(places.data).not.toBe(data);
    expect(places.bin).not.toBe(bin);
    expect(existsSync(join(places.bin, 'postgres'))).toBe(true);
    expect(lstatSync(join(places.bin, '..')).mode & 0o001).toBe(1);
    expect(placesFor(data, bin)).toEqual(places);
  });
});

test('a link that somebody put in the way is not followed', () => {
  const {bin, data} = folderOf(0o755);
  symlinkSync('/etc', data);
  expect(() => placesFor(data, bin)).toThrow(NoDatabaseError);
});
