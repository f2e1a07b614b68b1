import {checkId} from './check-id.js';
import {completeLangs, copyOf, partialLangs, textOf} from './new-file.js';
import {TO_WRITE} from './to-write.js';
import {wordsFile} from './words-file.js';

import type {DataDirectory} from '../source/disk-directory.js';
import type {Source} from '../source/read-source.js';
import type {Scaffold} from './new-file.js';

/** What a new action takes over from its neighbour. Letters, deadlines and platforms are its own. */
const KEPT = ['when', 'audiences', 'if', 'channels'];

/**
 * The files of a new action, modelled on another one.
 *
 * @throws {ScaffoldError} if an id cannot be used
 */
export function newAction(directory: DataDirectory, source: Source, id: string, like: string): Scaffold {
  const ids = Object.keys(source.actions);
  checkId('action', id, like, {taken: ids, neighbours: ids});
  const action = copyOf(directory, `actions/${like}.yaml`, KEPT);
  action.set('source', TO_WRITE);
  const langs = completeLangs(source);
  const words = langs.map((lang) => {
    const model = source.locales[lang].actions[like]?.value ?? {};
    const fields = ['title', 'lead', 'body', ...('say' in model ? ['say'] : [])];
    return {path: `locales/${lang}/actions/${id}.yaml`, text: wordsFile(id, like, model, fields)};
  });
  return {
    files: [{path: `actions/${id}.yaml`, text: textOf(action)}, ...words],
    next: [
      `List it under \`actions\` of the threats that need it: threats/<id>.yaml (\`- {do: ${id}}\`).`,
      'Give it a source that a stranger can open; a new key goes to docs/sources.md.',
      `Write its words: ${langs.map((lang) => `locales/${lang}/actions/${id}.yaml`).join(', ')}.`,
      ...partialLangs(source).map(
        (lang) =>
          `${lang} may wait: without a file, its French words are shown. First aid (\`aid: true\`) may not.`,
      ),
      '`npm run content` lists what is left.',
    ],
  };
}
