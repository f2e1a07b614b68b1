let mode: ShadowRootMode = 'open';

/**
 * Whether shadow roots are made open. The CDN build closes them: session
 * recorders film open ones by default. A brake, not a lock.
 */
export function rootMode(): ShadowRootMode {
  return mode;
}

/** Makes every shadow root that follows closed. */
export function closeRoots(): void {
  mode = 'closed';
}
