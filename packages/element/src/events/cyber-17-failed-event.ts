/**
 * Tells the host that help could not be shown, so that the link and the
 * emergency numbers stand in its place.
 */
export interface Cyber17FailedEvent extends Event {
  /**
   * Why, as a code:
   *
   * - `slow`: no panel after five seconds; it may still come;
   * - `load`: its code did not come, was refused or was tampered with;
   * - any other: what the panel says of itself.
   */
  readonly reason: string;
}

declare global {
  interface HTMLElementEventMap {
    'cyber-17-failed': Cyber17FailedEvent;
  }
}
