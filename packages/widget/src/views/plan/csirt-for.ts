import {latinDigits} from '../shared/latin-digits.js';

import type {Csirt} from '@cyber-17/content';

/**
 * The regional centre of a department, from what someone writes: its code, or
 * a postcode. `undefined` if it has none, or the text is not a place.
 */
export function csirtFor(csirts: readonly Csirt[], written: string): Csirt | undefined {
  const code = codeIn(written);
  // Corsica counts as one here: both its departments have the same centre, or none.
  const department = /^20/.test(code) ? '2A' : /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  return csirts.find(({departments}) => departments.includes(department));
}

/** Whether too little is written to name a department: overseas, it takes three digits. */
export function isUnfinished(written: string): boolean {
  return /^(?:.?|9[78])$/.test(codeIn(written));
}

function codeIn(written: string): string {
  return latinDigits(written).replace(/\s/g, '').toUpperCase();
}
