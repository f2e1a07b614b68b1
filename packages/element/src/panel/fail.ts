import type {Cyber17FailedEvent} from '../events/cyber-17-failed-event.js';

/**
 * Shows the link and the numbers, and tells the host why.
 *
 * @param fallback what holds them, inside the facade: to the host, the event is
 *   the facade's own
 * @param reason a code, see `Cyber17FailedEvent`
 */
export const fail = (fallback: HTMLElement, reason: string) => {
  fallback.hidden = false;
  // Not a class, as its siblings are: that costs the loader twelve bytes. Of the
  // user interface, since MooTools puts a class of its own in the place of `Event`.
  fallback.dispatchEvent(
    Object.assign(new UIEvent('cyber-17-failed', {bubbles: true, composed: true}), {
      reason,
    }) satisfies Cyber17FailedEvent,
  );
};
