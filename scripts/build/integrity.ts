import {createHash} from 'node:crypto';

/**
 * The hash of a file, as an `integrity` attribute takes it. SHA-256, not 384:
 * no collision is in sight for either, and the loader carries one of them.
 */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** A short name for content, for the names of immutable files. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
