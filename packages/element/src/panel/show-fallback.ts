/**
 * Shows the link and the emergency numbers, and tells the host why.
 *
 * @param fallback the element that holds them, inside the facade: to the host,
 *   the event comes from the facade itself
 * @param reason a code, see `Cyber17FailedEvent`
 */
export function showFallback(fallback: HTMLElement, reason: string): void {
  fallback.hidden = false;
  // No class, unlike the other events: this one is in the loader, where each byte counts.
  // Of the next kind at hand: pages with an old MooTools have replaced `Event`.
  const event = new UIEvent('cyber-17-failed', {bubbles: true, composed: true}); // defence: browser-event
  fallback.dispatchEvent(Object.assign(event, {reason}));
}
