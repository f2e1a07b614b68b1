import {readFileSync} from 'node:fs';

import {expect, test} from 'vitest';

import {WORD_KEYS, wordKeysText} from './word-keys.js';

test('the type of the word keys lists what the French file lists: npm run words', async () => {
  expect(readFileSync(WORD_KEYS, 'utf8')).toBe(await wordKeysText());
});
