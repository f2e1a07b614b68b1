/**
 * The running script element. `undefined` where it is unknown: a tag manager hides
 * it, or an `<img name="currentScript">` of the page replaces it.
 */
export function runningScript(): HTMLScriptElement | undefined {
  const script: unknown = document.currentScript;
  return script instanceof HTMLScriptElement ? script : undefined; // defence: clobbered-script
}
