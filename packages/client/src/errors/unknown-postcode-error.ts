import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a postcode lies in no department we know. It is not repeated: it is the visitor's. */
export class UnknownPostcodeError extends Cyber17Error {
  override name = 'UnknownPostcodeError';

  constructor() {
    super('Expected a French postcode of five digits, found one of no known department.');
  }
}

/** Whether something went wrong because of the postcode, and not the network. */
export function isUnknownPostcode(error: unknown): boolean {
  return error instanceof UnknownPostcodeError;
}
