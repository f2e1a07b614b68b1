import {UnknownPostcodeError} from './errors/unknown-postcode-error.js';

import type {Departments} from '@cyber-17/protocol';

/**
 * The departments that a postcode may be in, found on the device: the postcode
 * itself is never sent. Its first two digits (three overseas) are the department,
 * except where the directory lists an exception. Who writes the department itself means it.
 *
 * @throws {UnknownPostcodeError} if there is no such department
 */
export function departmentsOf({departments, exceptions}: Departments, postcode: string): readonly string[] {
  if (departments.some(({code}) => code === postcode)) return [postcode];
  const listed = Object.hasOwn(exceptions, postcode) ? exceptions[postcode] : undefined;
  if (listed) return listed;
  const overseas = /^9[78]/.test(postcode);
  const code = corsican(postcode) ?? postcode.slice(0, overseas ? 3 : 2);
  if (!/^\d{5}$/.test(postcode) || !departments.some((department) => department.code === code)) {
    throw new UnknownPostcodeError();
  }
  return [code];
}

/** Postcodes of Corsica start with 20; those of the south with 200 and 201. */
function corsican(postcode: string): string | undefined {
  if (!postcode.startsWith('20')) return undefined;
  return /^20[01]/.test(postcode) ? '2A' : '2B';
}
