/** Tells the host that help was closed, and nothing about how it ended. */
export class Cyber17ClosedEvent extends Event {
  constructor() {
    super('cyber-17-closed', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyber-17-closed': Cyber17ClosedEvent;
  }
}
