import {failedEvent} from '../events/cyber-17-failed-event.js';

/**
 * Shows the link and the emergency numbers, and tells the host why.
 *
 * @param fallback the element that holds them, inside the facade: to the host,
 *   the event comes from the facade itself
 * @param reason a code, see `Cyber17FailedEvent`
 */
export function showFallback(fallback: HTMLElement, reason: string): void {
  fallback.hidden = false;
  fallback.dispatchEvent(failedEvent(reason));
}
