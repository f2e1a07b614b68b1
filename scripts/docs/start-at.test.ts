import {readFileSync} from 'node:fs';

import {expect, test} from 'vitest';

import {START_AT, startAtText} from './start-at.js';

test('the list of entries says what the knowledge base says: npm run docs', () => {
  expect(readFileSync(START_AT, 'utf8')).toBe(startAtText());
});
