import {FRAME_VERSION, readPortOffer, readToFrame} from '@cyber-17/protocol';

import type {FromFrame, Message, PortOffer, ToFrame} from '@cyber-17/protocol';

/** Options of a port. */
export interface FramePortOptions {
  /** The window of this page, where an offer arrives. */
  readonly window: Window;
  /** The only window that may offer a port. If it is this window itself, nobody may. */
  readonly parent: Window;
  /** Called once, when a port was accepted. */
  onOffer(offer: PortOffer): void;
  onMessage(message: Message<ToFrame>): void;
}

/**
 * The frame's end of the frame protocol (docs/lifecycle.md): accepts the first valid
 * port that its parent offers, confirms it, and uses it only.
 *
 * The parent's origin is not checked: any site may show this page. So nothing
 * that arrives is trusted, and nothing secret is ever sent.
 */
export class FramePort {
  readonly #options: FramePortOptions;
  #port: MessagePort | undefined;

  constructor(options: FramePortOptions) {
    this.#options = options;
  }

  /** Starts listening. Does nothing in a page that is not framed. */
  open() {
    const {window, parent} = this.#options;
    if (parent !== window) window.addEventListener('message', this.#handleOffer); // defence: framed-only
  }

  /** Sends a message; it is lost if no port was accepted yet. */
  send(message: Message<FromFrame>) {
    this.#port?.postMessage(message);
  }

  close() {
    this.#options.window.removeEventListener('message', this.#handleOffer);
    this.#port?.close();
    this.#port = undefined;
  }

  readonly #handleOffer = ({data, ports, source}: MessageEvent<unknown>) => {
    const {window, parent, onOffer} = this.#options;
    const [port, second] = ports;
    if (source !== parent || !port || second) return; // defence: offer-source, one-port
    const offer = readPortOffer(data); // defence: offer-shape
    if (!offer) return;

    // The parent repeats its offer until it is confirmed: one port is enough.
    window.removeEventListener('message', this.#handleOffer); // defence: one-offer
    this.#port = port;
    port.onmessage = ({data}: MessageEvent<unknown>) => this.#hear(data);
    this.send({type: 'port.accepted', version: FRAME_VERSION});
    onOffer(offer);
  };

  #hear(data: unknown) {
    const message = readToFrame(data); // defence: to-frame
    if (message) this.#options.onMessage(message);
  }
}
