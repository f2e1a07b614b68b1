import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {publint} from 'publint';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {codeFolder} from '../../scripts/build/cdn/code-folder.js';
import {integrityOf} from '../../scripts/build/integrity.js';
import {PUBLISHED, publishedFolder} from '../../scripts/build/npm/published.js';
import {install} from './support/installed.js';

import type {Installed} from './support/installed.js';

let installed: Installed;

beforeAll(async () => {
  installed = await install();
});

afterAll(() => installed.end());

const read = (name: string, file: string) =>
  readFileSync(join(publishedFolder('embed'), '..', name, file), 'utf8');
const json = (name: string, file: string) => JSON.parse(read(name, file)) as Record<string, unknown>;

/** The files of a tarball, without the types and the files that have their own test. */
const filesOf = (name: (typeof PUBLISHED)[number]) =>
  execFileSync('tar', ['-tzf', installed.tarball(name)], {encoding: 'utf8'})
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));

describe.each(PUBLISHED)('@cyber-17/%s', (name) => {
  test('has nothing that publint finds fault with', async () => {
    const {messages} = await publint({pkgDir: publishedFolder(name), strict: true, pack: false});
    expect(messages).toEqual([]);
  });

  test('has types that resolve as its modules do', async () => {
    const said = await installed.tool('@arethetypeswrong/cli/dist/index.js', [
      installed.tarball(name),
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    ]);
    expect(said).toContain(`@cyber-17/${name}`);
  });

  test('needs no package of ours, names no source, and says where it is from', () => {
    const text = read(name, 'package.json');
    expect(text).not.toMatch(/"source"|"private"|\.\/src\/|devDependencies/);
    const {dependencies = {}, repository, license, publishConfig} = json(name, 'package.json');
    expect(Object.keys(dependencies as object)).toEqual(name === 'diagnostic' ? ['xstate'] : []);
    expect(repository).toMatchObject({type: 'git', directory: `packages/${name}`});
    expect({license, publishConfig}).toEqual({
      license: 'MIT',
      publishConfig: {access: 'public', provenance: true},
    });
  });

  test('holds no test, no source and no map', () => {
    expect(
      filesOf(name).filter((path) => /\.test\.|\.stories\.|(?<!\.d)\.tsx?$|\.map$|tsconfig/.test(path)),
    ).toEqual([]);
  });
});

test('the packed element holds its modules, the editors’ data and a copy of the files', () => {
  const isType = (path: string) => path.endsWith('.d.ts');
  expect(
    filesOf('embed')
      .filter((path) => !isType(path) && !path.startsWith('files/'))
      .sort(),
  ).toEqual([
    'LICENSE',
    'README.md',
    'css-custom-data.json',
    'custom-elements.json',
    'dist/element.js',
    'dist/index.js',
    'dist/preact.js',
    'dist/react.js',
    'dist/self-hosted.js',
    'dist/shared/define.js',
    'dist/snippet.js',
    'dist/svelte.js',
    'dist/vue.js',
    'html-custom-data.json',
    'package.json',
    'web-types.json',
  ]);
});

test('the files in the package are those of the CDN, and its code has the hash of the panel', () => {
  const folder = codeFolder();
  const sri = JSON.parse(readFileSync(join(VERSION_FOLDER, 'sri.json'), 'utf8')) as Record<string, string>;
  const expected = Object.entries(sri).filter(([path]) => path.startsWith(`${folder}/`));
  expect(expected.length).toBeGreaterThan(10);
  const found = filesOf('embed').filter((path) => path.startsWith('files/'));
  expect(found.sort()).toEqual(expected.map(([path]) => `files/${path}`).sort());
  for (const [path, hash] of expected) {
    expect(integrityOf(readFileSync(join(publishedFolder('embed'), 'files', path))), path).toBe(hash);
  }
  expect(read('embed', 'dist/shared/define.js')).toContain(sri[`${folder}/panel.js`]);
});

test('the packed diagnostic holds the published graphs', () => {
  const found = filesOf('diagnostic').filter((path) => path.startsWith('graphs/'));
  expect(found).toHaveLength(9);
  for (const path of found) {
    const file = path.replace('graphs/', '');
    expect(read('diagnostic', path), path).toBe(
      readFileSync(join(VERSION_FOLDER, codeFolder(), file), 'utf8'),
    );
  }
});

test('editors are told every attribute with its values, every token and every part', () => {
  const {tags} = json('embed', 'html-custom-data.json') as {
    tags: readonly [{attributes: readonly {name: string; values: readonly {name: string}[]}[]}];
  };
  const [{attributes}] = tags;
  const valuesOf = (name: string) =>
    attributes.find((each) => each.name === name)?.values.map((each) => each.name);
  expect(valuesOf('mode')).toEqual(['floating', 'inline', 'page', 'headless']);
  expect(valuesOf('open')).toBe(undefined);
  expect(read('embed', 'css-custom-data.json')).toContain('--cyber-17-color-accent');
  expect(read('embed', 'web-types.json')).toContain('"cyber-17-failed"');
  const {modules} = json('embed', 'custom-elements.json') as {
    modules: readonly [{path: string; exports: unknown[]}];
  };
  expect(modules[0]).toMatchObject({
    path: 'dist/index.js',
    exports: [{kind: 'js'}, {kind: 'custom-element-definition'}],
  });
});

test('a server that renders a page can import every entry', async () => {
  installed.write(
    'server.js',
    `const names = ['', '/element', '/self-hosted', '/snippet', '/react', '/preact', '/svelte', '/vue'];
    for (const name of names) await import('@cyber-17/embed' + name);
    const {defineCyber17} = await import('@cyber-17/embed/self-hosted');
    defineCyber17({folder: '/help'});
    console.log('rendered');`,
  );
  expect(await installed.node('server.js')).toEqual({stdout: 'rendered\n', stderr: ''});
});

test('the diagnostic asks, names and plans without a browser', async () => {
  installed.write(
    'chatbot.js',
    `import {readFileSync} from 'node:fs';
    import {begin, next, outcomeOf, unpack} from '@cyber-17/diagnostic';
    const file = new URL(import.meta.resolve('@cyber-17/diagnostic/graphs/individual.en.json'));
    const graph = unpack(JSON.parse(readFileSync(file, 'utf8')));
    let talk = begin(graph, {audience: 'individual'});
    const first = graph.questions[talk.asked].title;
    for (const answers of [['message'], ['bank'], ['talked'], ['approved', 'gone']]) {
      talk = next(graph, talk, {type: 'answer.given', answers});
    }
    const outcome = outcomeOf(graph, {...talk, now: Date.now()});
    console.log(JSON.stringify([first, talk.phase, outcome.conclusions[0].conclusion.id, outcome.plan.length > 0]));`,
  );
  const {stdout} = await installed.node('chatbot.js');
  expect(JSON.parse(stdout)).toEqual(['What is happening to you?', 'named', 'fake-bank-adviser', true]);
});
