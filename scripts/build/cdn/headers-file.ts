import {readdirSync} from 'node:fs';

import type {Headers} from '@cyber-17/operator/serve';

/** Over https only, which is why `npm start` does not send it. */
const HSTS = {'Strict-Transport-Security': 'max-age=63072000; includeSubDomains'};

/** The name that hosts of static files look for. */
export const HEADERS_FILE = '_headers';

/**
 * The headers of a tree as a file, for hosts that read one (Cloudflare Pages,
 * Netlify and others).
 *
 * Where two rules match a path, those hosts join their values: so what all
 * share stands once, and every path has one rule more for what is its own.
 *
 * @param headers what the tree sends, by path
 * @param paths one for each rule, as `/v1/*`; no two match the same path
 */
export function headersFile(headers: Headers, paths: readonly string[]): string {
  const isShared = ([name, value]: readonly [string, string]) =>
    paths.every((path) => headers(path)[name] === value);
  const lines = (values: readonly (readonly [string, string])[]) =>
    values.map(([name, value]) => `  ${name}: ${value}`);
  const shared = Object.entries(headers(paths[0]!)).filter(isShared);
  const rules = paths.flatMap((path) => {
    const own = Object.entries(headers(path)).filter((each) => !isShared(each));
    return own.length > 0 ? [path, ...lines(own)] : [];
  });
  return ['/*', ...lines([...shared, ...Object.entries(HSTS)]), ...rules, ''].join('\n');
}

/** The paths of a folder for such a file: one for each file, and one for each folder in it. */
export function pathsOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, {withFileTypes: true});
  return ['/', ...entries.map((entry) => `/${entry.name}${entry.isDirectory() ? '/*' : ''}`).sort()];
}
