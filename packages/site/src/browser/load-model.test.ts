import {afterEach, expect, test, vi} from 'vitest';

import {loadModel} from './load-model.js';

afterEach(() => vi.unstubAllGlobals());

const PINNED = {src: 'https://cdn.example/1.2.3/words.fr.json', integrity: 'sha256-french'};

test('asks for a model with its hash, and without saying from which page', async () => {
  const fetched = vi.fn(() => Promise.reject(new TypeError('Expected no answer.')));
  vi.stubGlobal('fetch', fetched);
  await expect(loadModel(PINNED)).rejects.toThrow(TypeError);
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    PINNED.src,
    expect.objectContaining({integrity: 'sha256-french', referrerPolicy: 'no-referrer'}),
  );
});
