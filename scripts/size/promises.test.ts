import {describe, expect, test} from 'vitest';

import {PROMISES, verdictOf} from './promises.js';

describe('a promise of size', () => {
  test('is kept up to its last byte', () => {
    expect(verdictOf('loader', PROMISES.loader).isBroken).toBe(false);
  });

  test('is broken by one byte more, and the line names it', () => {
    const {isBroken, line} = verdictOf('loader', PROMISES.loader + 1);
    expect(isBroken).toBe(true);
    expect(line).toContain('"loader" promises at most 2048 bytes');
  });

  test('warns when less than a twentieth is left', () => {
    expect(verdictOf('loader', 1_990).line).toContain('little room');
    expect(verdictOf('loader', 1_900).line).not.toContain('little room');
  });
});
