/**
 * Tells the host that help could not be shown, so that the link and the
 * emergency numbers stand in its place.
 */
export class Cyber17FailedEvent extends Event {
  /**
   * Why, as a code:
   *
   * - `slow`: no panel after five seconds; it may still come;
   * - `load`: its code did not come, was refused or was tampered with;
   * - any other: what the panel says of itself.
   */
  declare readonly reason: string;

  constructor(reason: string) {
    super('cyber-17-failed', {bubbles: true, composed: true});
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cyber-17-failed': Cyber17FailedEvent;
  }
}
