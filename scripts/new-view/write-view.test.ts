import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {format, resolveConfig} from 'prettier';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';
import {NameTakenError, NoPlaceError, ViewNameError} from './errors.js';
import {insertionsFor} from './insertions.js';
import {writeView} from './write-view.js';

/** The files that a new view changes. */
const CHANGED = [...new Set(insertionsFor('scaffolded').map(({file}) => file))];

describe('a new view', () => {
  let root: string;
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cyber-17-new-view-'));
    for (const file of [...CHANGED, 'packages/widget/src/views/plan/cyber-17-plan.ts']) {
      mkdirSync(join(root, dirname(file)), {recursive: true});
      cpSync(join(ROOT, file), join(root, file));
    }
  });
  afterEach(() => rmSync(root, {recursive: true}));

  test('gets an element, styles, a story and a test', () => {
    const written = writeView(root, 'scaffolded').filter((file) => !CHANGED.includes(file));
    expect(written.map((file) => file.replace('packages/widget/src/views/scaffolded/', ''))).toEqual([
      'cyber-17-scaffolded.ts',
      'scaffolded.styles.ts',
      'cyber-17-scaffolded.stories.ts',
      'cyber-17-scaffolded.test.ts',
    ]);
    for (const file of written) expect(existsSync(join(root, file)), file).toBe(true);
  });

  test('gets its row in the table of views', async () => {
    writeView(root, 'scaffolded');
    const {VIEWS} = (await import(join(root, 'packages/widget/src/views/views.ts'))) as {
      VIEWS: Readonly<Record<string, unknown>>;
    };
    expect(VIEWS['scaffolded']).toEqual({tag: 'cyber-17-scaffolded', chunk: 'help', words: 'scaffolded.'});
  });

  test('gets its words in every language', () => {
    writeView(root, 'scaffolded');
    for (const file of CHANGED.filter((each) => each.endsWith('.yaml'))) {
      expect(read(file).match(/^scaffolded\.(?:title|text): ".+"$/gm), file).toHaveLength(2);
    }
  });

  test('leaves every file of code formatted', async () => {
    for (const file of writeView(root, 'scaffolded').filter((each) => each.endsWith('.ts'))) {
      const options = await resolveConfig(join(ROOT, file));
      expect(await format(read(file), {...options, filepath: file}), file).toBe(read(file));
    }
  });

  test.each(['', 'Leaflet', 'two-words', 'a', 'é', '../plan', 'x'.repeat(21)])(
    'is refused the name “%s”',
    (name) => {
      expect(() => writeView(root, name)).toThrow(ViewNameError);
      expect(() => writeView(root, name)).toThrow(`found “${name}”`);
    },
  );

  test.each(['plan', 'asking', 'providers', 'severity', 'directory'])(
    'is refused the name “%s”, which is taken',
    (name) => {
      const before = CHANGED.map(read);
      expect(() => writeView(root, name)).toThrow(NameTakenError);
      expect(CHANGED.map(read)).toEqual(before);
    },
  );

  test('is refused a second time', () => {
    writeView(root, 'scaffolded');
    expect(() => writeView(root, 'scaffolded')).toThrow(NameTakenError);
  });

  test('changes nothing if a table has no place for its lines', () => {
    const file = '.storybook/preview.ts';
    writeFileSync(join(root, file), 'export default {};\n');
    const before = CHANGED.map(read);
    expect(() => writeView(root, 'scaffolded')).toThrow(NoPlaceError);
    expect(CHANGED.map(read)).toEqual(before);
    expect(existsSync(join(root, 'packages/widget/src/views/scaffolded'))).toBe(false);
  });
});
