import {describe, expect, test} from 'vitest';

import {appointmentIn, momentIn} from './say.js';

describe('a moment as it is read', () => {
  const at = new Date(2026, 10, 29, 16, 56).getTime();

  test('is written with an “h” in French, as in the plan', () => {
    expect(momentIn('fr', at, at)).toBe('16\u00a0h\u00a056');
    expect(momentIn('fr', at, at + 86_400_000)).toMatch(/29 nov\. 2026.+16\u00a0h\u00a056$/);
    expect(appointmentIn('fr', new Date(at).toISOString())).toMatch(
      /^dimanche 29 novembre 2026 à 16\u00a0h\u00a056$/,
    );
  });

  test('is written with a colon elsewhere', () => {
    expect(momentIn('en', at, at)).toMatch(/^4:56/);
    expect(momentIn('ar', at, at)).toMatch(/4:56/);
  });
});
