/** Tells the host that the panel has loaded: from now on `open()` is instant. */
export class Cyber17ReadyEvent extends Event {
  static readonly type = 'cyber-17-ready';

  constructor() {
    super(Cyber17ReadyEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cyber-17-ready': Cyber17ReadyEvent;
  }
}
