/**
 * The running script element. `undefined` where it is unknown: a tag manager hides
 * it, or an `<img name="currentScript">` of the page replaces it.
 */
export function runningScript(): HTMLScriptElement | undefined {
  return [document.currentScript].find((script) => script instanceof HTMLScriptElement); // defence: clobbered-script
}
