import type {Envelope, Publication} from '@cyber-17/protocol';

/**
 * A publication in an envelope that nobody has signed yet: of the right shape,
 * over since long ago, and refused by everyone who verifies.
 */
export function unsigned(told: Omit<Publication, 'schema' | 'validUntil'>): Envelope {
  const {version, ...rest} = told;
  const publication: Publication = {schema: 1, version, validUntil: '1970-01-01T00:00:00Z', ...rest};
  return {
    keyId: 'unsigned',
    // Two zeros: no key can have made them.
    signature: `${'A'.repeat(86)}==`,
    payload: JSON.stringify(publication),
  };
}
