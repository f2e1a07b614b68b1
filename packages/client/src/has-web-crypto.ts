/** Whether the browser can check and compute hashes: a page without https has no WebCrypto. */
export function hasWebCrypto(): boolean {
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
}
