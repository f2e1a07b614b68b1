import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, expect, test} from 'vitest';

import {DIST, ROOT} from '../../scripts/build/paths.js';
import {filesBelow} from '../support/files.js';

const again = mkdtempSync(join(tmpdir(), 'cyber-17-build-'));

afterAll(() => rmSync(again, {recursive: true}));

/** How long a build beside other tests may hang on a slow machine, in milliseconds: no measure of its speed. */
const HANGS = 600_000;

test(
  'a second build gives the CDN the same bytes',
  () => {
    const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: ROOT,
      env: {...process.env, CYBER17_DIST: again},
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const first = filesBelow(join(DIST, 'cdn'));
    const second = filesBelow(join(again, 'cdn'));
    expect([...second.keys()]).toEqual([...first.keys()]);
    const changed = [...first].filter(([name, bytes]) => !bytes.equals(second.get(name)!));
    expect(changed.map(([name]) => name)).toEqual([]);
  },
  HANGS,
);
