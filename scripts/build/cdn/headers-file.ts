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
 * share stands once, and every path has one rule more for how long it is kept.
 *
 * @param headers what the tree sends, by path
 * @param paths one for each rule, as `/v1/*`
 */
export function headersFile(headers: Headers, paths: readonly string[]): string {
  const {'Cache-Control': _, ...shared} = headers(paths[0]!);
  const lines = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => `  ${name}: ${value}`);
  const rules = paths.flatMap((path) => [
    path,
    ...lines({'Cache-Control': headers(path)['Cache-Control'] ?? 'no-cache'}),
  ]);
  return ['/*', ...lines({...shared, ...HSTS}), ...rules, ''].join('\n');
}
