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
  fallback.dispatchEvent(
    Object.assign(new Event('cyber-17-failed', {bubbles: true, composed: true}), {reason}),
  );
}
