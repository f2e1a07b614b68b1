/**
 * Tells the host that help could not be shown; the link and the emergency
 * numbers are shown instead.
 */
export interface Cyber17FailedEvent extends Event {
  /**
   * Why, as a code:
   *
   * - `slow`: no panel after five seconds; it may still load;
   * - `load`: its code did not load, was refused or was tampered with;
   * - any other: the code that the panel reported.
   */
  readonly reason: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyber-17-failed': Cyber17FailedEvent;
  }
}
