/** Tells the host that help was opened, and nothing about what it is for. */
export class Cyber17OpenedEvent extends Event {
  constructor() {
    super('cyber-17-opened', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyber-17-opened': Cyber17OpenedEvent;
  }
}
