/**
 * Said by the panel when it can show nothing at all and has left the screen,
 * so that the facade puts the link and the numbers in its place.
 */
export class PanelFailedEvent extends Event {
  static readonly type = 'panel-failed';

  /** A code for the host's logs. It says nothing of the visitor. */
  readonly reason: string;

  constructor(reason: string) {
    super(PanelFailedEvent.type);
    this.reason = reason;
  }
}
