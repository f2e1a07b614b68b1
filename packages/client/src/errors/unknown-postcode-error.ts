import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a postcode is in no known department. The error does not contain it: it is private. */
export class UnknownPostcodeError extends Cyber17Error {
  override name = 'UnknownPostcodeError';

  constructor() {
    super('Expected a French postcode of five digits, found one that is in no known department.');
  }
}

/** Whether a search failed because of the postcode rather than the network. */
export function isUnknownPostcode(error: unknown): boolean {
  return error instanceof UnknownPostcodeError;
}
