/** Tells the host that the panel has loaded: from now on `open()` is instant. */
export class Cyber17ReadyEvent extends Event {
  constructor() {
    super('cyber-17-ready', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyber-17-ready': Cyber17ReadyEvent;
  }
}
