import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {DIST, ROOT} from '../paths.js';

/** One address of a package: `.` or `./element`. */
export interface Export {
  readonly source?: string;
  readonly types?: string;
  readonly default: string;
}

/** The `package.json` of a package of ours, as far as publishing looks at it. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Export | string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly sideEffects: false | readonly string[];
  readonly publishConfig: {readonly access: string; readonly provenance: boolean; readonly directory: string};
}

/** The packages that are published on npm. All others are parts of these, or of the CDN. */
export const PUBLISHED = ['diagnostic', 'embed'] as const;
export type Published = (typeof PUBLISHED)[number];

/** What a package has for its own repository alone: an address that tests use. */
const PRIVATE_EXPORTS: readonly string[] = ['./testing'];

/** The folder that a package is published from. */
export const publishedFolder = (name: Published) => join(DIST, 'npm', name);

export const packageFolder = (name: Published) => join(ROOT, 'packages', name);

export function readPackage(name: Published): PackageJson {
  return JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as PackageJson;
}

/** The sources of what a package publishes, by the name of the built file. */
export interface Entries {
  readonly modules: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
}

export function entriesOf(name: Published): Entries {
  const published = Object.entries(readPackage(name).exports).flatMap(([path, each]) =>
    typeof each === 'string' || !each.source || PRIVATE_EXPORTS.includes(path) ? [] : [each],
  );
  const named = (key: 'default' | 'types', ending: string) =>
    Object.fromEntries(
      published
        .filter((each) => each[key]?.endsWith(ending))
        .map((each) => [
          each[key]!.slice('./dist/'.length, -ending.length),
          join(packageFolder(name), each.source!),
        ]),
    );
  return {modules: named('default', '.js'), types: named('types', '.d.ts')};
}

/** Keys of a `package.json` that only our own repository needs; the first two are written anew. */
const OWN_KEYS = ['dependencies', 'publishConfig', 'devDependencies', 'private'];

/**
 * The `package.json` that is published. Packages of ours are part of the bundle, so
 * that nothing of ours is installed beside it.
 *
 * @param repository the address of the sources
 */
export function publishedPackage(name: Published, repository: string): object {
  const read = readPackage(name);
  const {dependencies = {}, publishConfig} = read;
  const {directory: _, ...publishing} = publishConfig;
  const others = Object.entries(dependencies).filter(([each]) => !each.startsWith('@cyber-17/'));
  return {
    ...Object.fromEntries(Object.entries(read).filter(([key]) => !OWN_KEYS.includes(key))),
    ...(typeof read.sideEffects === 'object' && {
      sideEffects: read.sideEffects.filter((file) => !file.startsWith('./src/')),
    }),
    repository: {type: 'git', url: `git+${repository}`, directory: `packages/${name}`},
    exports: Object.fromEntries(
      Object.entries(read.exports)
        .filter(([path]) => !PRIVATE_EXPORTS.includes(path))
        .map(([path, each]) => [path, withoutSource(each)]),
    ),
    ...(others.length > 0 && {dependencies: Object.fromEntries(others)}),
    publishConfig: publishing,
  };
}

function withoutSource(each: Export | string): object | string {
  if (typeof each === 'string') return each;
  const {source: _, ...published} = each;
  return published;
}
