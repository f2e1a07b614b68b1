import {Cyber17Error} from '@cyber-17/protocol/cyber-17-error';

import {CHUNK_TIMEOUT_MS, fetchChecked} from './fetch-checked.js';
import {beside} from './load-json.js';
import {policy} from './policy.js';

/** Thrown when a file of code did not load, or does not match its hash. */
export class ChunkError extends Cyber17Error {
  override name = 'ChunkError';

  readonly url: string;

  constructor(url: string) {
    super(`Expected the code of "${url}", found none that its hash allows.`);
    this.url = url;
  }
}

/**
 * Loads a module whose every byte is checked. A bare `import()` is not: it runs
 * what it gets. So a script element with integrity runs it first, and the
 * import that follows finds it in the module map.
 *
 * @throws {ChunkError} if it does not load, or does not match its hash
 */
export async function loadChunk<T>(file: string, integrity: string): Promise<T> {
  const url = beside(file);
  const script = document.createElement('script');
  // A policy by nonce must allow what this file, allowed by it, brings.
  const own = document.querySelector<HTMLScriptElement>(`script[src="${import.meta.url}"]`);
  if (own?.nonce) script.nonce = own.nonce; // defence: chunk-nonce
  script.type = 'module';
  script.integrity = integrity; // defence: chunk-integrity
  script.crossOrigin = 'anonymous';
  script.referrerPolicy = 'no-referrer'; // defence: chunk-script-referrer
  script.src = policy!.createScriptURL(file);
  try {
    // Fetched before it is run, from the cache then: a module that does not come
    // cannot be given up, and older browsers never ask again for one that failed.
    await fetchChecked(url, integrity); // defence: chunk-retry
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      setTimeout(reject, CHUNK_TIMEOUT_MS);
      document.head.append(script);
    });
  } catch {
    throw new ChunkError(url);
  } finally {
    script.remove();
  }
  return import(url) as Promise<T>;
}
