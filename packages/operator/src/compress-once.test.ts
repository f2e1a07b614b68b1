import {brotliDecompressSync} from 'node:zlib';

import {expect, test} from 'vitest';

import {compressOnce} from './compress-once.js';

test('a file is compressed once, and again when it has changed', async () => {
  const compress = compressOnce();
  const first = compress('/page', Buffer.from('before'));
  expect(compress('/page', Buffer.from('before'))).toBe(first);
  const changed = await compress('/page', Buffer.from('after'));
  expect(brotliDecompressSync(changed).toString()).toBe('after');
});
