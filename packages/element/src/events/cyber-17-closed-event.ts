/** Tells the host that help was closed, and nothing about how it ended. */
export class Cyber17ClosedEvent extends Event {
  static readonly type = 'cyber-17-closed';

  constructor() {
    super(Cyber17ClosedEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cyber-17-closed': Cyber17ClosedEvent;
  }
}
