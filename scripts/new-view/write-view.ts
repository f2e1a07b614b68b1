import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {NameTakenError, NoPlaceError, ViewNameError} from './errors.js';
import {insertionsFor} from './insertions.js';
import {viewFiles} from './view-files.js';

import type {Insertion} from './insertions.js';

const NAME = /^[a-z]{2,20}$/;

/**
 * Writes a view into a copy of the project: its element, styles, story and
 * test, its words in every language, and its line in each table. Writes
 * everything or nothing.
 *
 * @returns the files written and changed, by path below `root`
 * @throws {ViewNameError} if a view cannot have this name
 * @throws {NameTakenError} if the name is taken
 * @throws {NoPlaceError} if a table has changed so that the lines have no place in it
 */
export function writeView(root: string, view: string): readonly string[] {
  if (!NAME.test(view)) throw new ViewNameError(view);
  const folder = `packages/widget/src/views/${view}`;
  if (existsSync(join(root, folder))) throw new NameTakenError(view, 'packages/widget/src/views', `${view}/`);

  const texts = new Map<string, string>();
  for (const insertion of insertionsFor(view)) {
    const {file} = insertion;
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    const taken = takenBy(view, text, file);
    if (taken !== undefined && !texts.has(file)) throw new NameTakenError(view, file, taken);
    texts.set(file, insert(text, insertion));
  }
  for (const [name, text] of Object.entries(viewFiles(view))) texts.set(`${folder}/${name}`, text);

  mkdirSync(join(root, folder));
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
  return [...texts.keys()];
}

/** What in a table has the name already: a state, an event, or words. */
function takenBy(view: string, text: string, file: string): string | undefined {
  if (!/views\.ts$|events\.ts$|journey\.ts$|\.yaml$/.test(file)) return undefined;
  return new RegExp(`^\\s*${view}(?:: \\{|,$)|'${view}\\.|^${view}\\.[a-z-]+:`, 'm').exec(text)?.[0].trim();
}

function insert(text: string, {file, before, after, lines}: Insertion): string {
  const beside = before ?? after ?? '';
  const found = text.indexOf(beside);
  if (found < 0) throw new NoPlaceError(file, beside);
  const at = before === undefined ? found + beside.length : found;
  return text.slice(0, at) + lines + text.slice(at);
}
