import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {format, resolveConfig} from 'prettier';
import {parse} from 'yaml';

import {ROOT} from '../build/paths.js';

/** The generated type. */
export const WORD_KEYS = join(ROOT, 'packages/widget/src/journey/word-key.ts');

/** The words of the chat's pages and of the public site, which are not the widget's. */
const OTHERS = /^(?:chat|console|site)\./;

/** The file that types the keys of the interface words, as French lists them. */
export async function wordKeysText(): Promise<string> {
  const file = join(ROOT, 'packages/content/data/locales/fr/interface.yaml');
  const words = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  const keys = Object.keys(words).filter((key) => !OTHERS.test(key));
  const union = keys.sort().map((key) => `  | '${key}'`);
  const text = `/** The key of a word of the interface. Generated from locales/fr/interface.yaml by \`npm run words\`. */
export type WordKey =
${union.join('\n')};
`;
  return format(text, {...(await resolveConfig(WORD_KEYS)), parser: 'typescript'});
}
