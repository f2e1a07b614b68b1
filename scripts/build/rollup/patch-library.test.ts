import {describe, expect, test} from 'vitest';

import {patchLibrary} from './patch-library.js';

const context = {
  error(message: unknown): never {
    throw new Error(String(message));
  },
};
const patch = {why: 'pages without a console', found: /console\.log/g, by: 'noop'};

describe('a patch of a library', () => {
  test('replaces what it finds, everywhere', () => {
    expect(patchLibrary(context, 'a.js', 'console.log(console.log)', [patch])).toBe('noop(noop)');
  });

  test('stops the build when it finds nothing, and names file and reason', () => {
    expect(() => patchLibrary(context, 'a.js', 'debug()', [patch])).toThrow(
      /in a\.js \(pages without a console\), found another version/,
    );
  });
});
