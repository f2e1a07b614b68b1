import {writeFileSync} from 'node:fs';

import {ROOT} from './build/paths.js';
import {WORD_KEYS, wordKeysText} from './editor/word-keys.js';
import {NameTakenError, ViewNameError} from './new-view/errors.js';
import {writeView} from './new-view/write-view.js';

const USAGE = `npm run new-view -- NAME    writes a view, its story, its test and its words: see docs/views.md

NAME: one lower-case word; it names the view's state, folder and words`;

/** `npm run new-view`: 0 if the view was written, 1 if its name was refused, 2 without a name. */
async function run(): Promise<number> {
  const [name, ...more] = process.argv.slice(2);
  if (name === undefined || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    for (const file of writeView(ROOT, name)) console.log(file);
    writeFileSync(WORD_KEYS, await wordKeysText());
    console.log('\nNext: replace the words, draw the view, and open it from another one. See docs/views.md.');
    return 0;
  } catch (error) {
    if (!(error instanceof ViewNameError || error instanceof NameTakenError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await run();
