import {latinDigits} from '../shared/latin-digits.js';

import type {Csirt} from '@cyber-17/content';

/**
 * The regional centre of a department, from what someone writes: its code, or
 * a postcode. `undefined` if it has none, or the text is not a place.
 */
export function csirtFor(csirts: readonly Csirt[], written: string): Csirt | undefined {
  const code = latinDigits(written).replace(/\s/g, '').toUpperCase();
  const department = /^20\d{3}$/.test(code)
    ? '2A'
    : /^9[78]/.test(code)
      ? code.slice(0, 3)
      : code.slice(0, 2);
  // Corsica counts as one here: both its departments have the same centre, or none.
  return csirts.find(({departments}) => departments.includes(department));
}
