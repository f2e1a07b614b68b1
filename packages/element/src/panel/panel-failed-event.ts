/**
 * Fired by the panel when it can show nothing and has left the screen. The facade
 * then shows the link and the numbers.
 */
export class PanelFailedEvent extends Event {
  /** A code for the host's logs, with nothing about the visitor. */
  readonly reason: string;

  constructor(reason: string) {
    super('panel-failed');
    this.reason = reason;
  }
}
