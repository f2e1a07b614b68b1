import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {ChangedReleaseError} from './changed-release-error.js';
import {readReleases, withRelease, writeReleases} from './release-log.js';

const first = {
  version: '1.0.0',
  date: '2026-11-26',
  files: {'loader.js': 'sha256-a', 'panel.js': 'sha256-b'},
};

describe('the release log', () => {
  test('is empty before the first release', () => {
    expect(readReleases(join(tmpdir(), 'no-such-log.json'))).toEqual([]);
  });

  test('keeps every release, in order', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'releases-')), 'releases.json');
    const second = {...first, version: '1.0.1'};
    writeReleases(withRelease(withRelease([], first), second), file);
    expect(readReleases(file).map(({version}) => version)).toEqual(['1.0.0', '1.0.1']);
  });

  test('takes the same release twice as one', () => {
    expect(withRelease([first], {...first, date: '2026-11-27'})).toEqual([first]);
  });

  test('refuses other bytes under a version that was released, and names the files', () => {
    const changed = {...first, files: {'loader.js': 'sha256-c', 'help.js': 'sha256-d'}};
    expect(() => withRelease([first], changed)).toThrow(ChangedReleaseError);
    expect(() => withRelease([first], changed)).toThrow(/loader\.js, panel\.js, help\.js/);
  });
});
