import {renameSync, writeFileSync} from 'node:fs';

import {WORDS_LANGS, dataDirectory, loadContent, trainWords} from '@cyber-17/content/build';

/**
 * Trains the model of one language and writes it as JSON, in a process of its own:
 * `train-model.ts fr file.json`. The file is there once it is whole.
 */
const [name, file] = process.argv.slice(2);
const lang = WORDS_LANGS.find((each) => each === name);
if (!lang || !file)
  throw new RangeError(`Expected one of ${WORDS_LANGS.join(', ')} and a file; found ${name}, ${file}.`);
const {source} = loadContent(dataDirectory);
writeFileSync(`${file}.part`, JSON.stringify(trainWords(source, lang)));
renameSync(`${file}.part`, file);
