import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

import {fromRoot, isMarkdown, isPicture} from './documents.js';
import {leadsOf} from './markdown.js';

import type {Documents} from './documents.js';

/** Texts from which every other one is found. */
const ENTRANCES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

/** What is made on a machine, and not part of the repository. */
const MADE = new Set(['node_modules', 'dist', 'package-lock.json']);

const TEXTS =
  /\.(?:md|txt|[cm]?[jt]sx?|json|html|css|svg|sh|ya?ml|vue|svelte|php|conf)$|\/(?:Caddyfile|LICENSE)$/;

/**
 * Reads the documentation: every Markdown file of `docs/`, and whatever they lead to in the
 * repository, so that no link of theirs leaves the site for a forge.
 *
 * @param root of the repository
 */
export function readDocuments(root: string): Documents {
  const texts = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  const waiting = [...ENTRANCES, ...filesIn(root, 'docs').filter(isMarkdown)];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (texts.has(file) || pictures.has(file) || folders.has(file)) continue;
    const kind = statSync(join(root, file), {throwIfNoEntry: false});
    if (kind?.isDirectory()) {
      folders.add(file);
      waiting.push(...filesIn(root, file));
    } else if (kind && isPicture(file)) {
      pictures.set(file, new Uint8Array(readFileSync(join(root, file))));
    } else if (kind && TEXTS.test(`/${file}`)) {
      const text = readFileSync(join(root, file), 'utf8');
      texts.set(file, text);
      if (isMarkdown(file)) waiting.push(...leadsOf(text).map((lead) => fromRoot(file!, lead)));
    }
  }
  return {texts: sorted(texts), pictures: sorted(pictures), folders};
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const {name} = entry;
    if (name.startsWith('.') || MADE.has(name)) return [];
    const path = `${folder}/${name}`;
    if (entry.isDirectory()) return filesIn(root, path);
    return TEXTS.test(`/${path}`) ? [path] : [];
  });
}

/** The order of a folder is that of the machine: here it is that of the names. */
function sorted<T>(found: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
