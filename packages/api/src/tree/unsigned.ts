import type {Envelope, Publication} from '@cyber-17/protocol';

/**
 * A publication in an envelope that is not signed yet: valid in shape, expired long
 * ago, and refused by every client that verifies.
 */
export function unsigned(told: Omit<Publication, 'schema' | 'validUntil'>): Envelope {
  const {version, ...rest} = told;
  const publication: Publication = {schema: 1, version, validUntil: '1970-01-01T00:00:00Z', ...rest};
  return {
    keyId: 'unsigned',
    // Two zeros, which no key can produce.
    signature: `${'A'.repeat(86)}==`,
    payload: JSON.stringify(publication),
  };
}
