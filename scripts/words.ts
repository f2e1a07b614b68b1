import {writeFileSync} from 'node:fs';

import {WORD_KEYS, wordKeysText} from './editor/word-keys.js';

/** `npm run words`: types the keys of the interface words, so that a misspelt one does not compile. */
writeFileSync(WORD_KEYS, await wordKeysText());
