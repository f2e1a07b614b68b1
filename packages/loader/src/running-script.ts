/**
 * The script element that is running, or `undefined` where it is unknown: a tag
 * manager hides it, and an `<img name="currentScript">` of the page takes its
 * place.
 */
export function runningScript(): HTMLScriptElement | undefined {
  const script: unknown = document.currentScript;
  return script instanceof HTMLScriptElement ? script : undefined;
}
