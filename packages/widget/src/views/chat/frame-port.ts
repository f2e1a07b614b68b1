import {FRAME_VERSION, readFromFrame} from '@cyber-17/protocol';

import type {FromFrame, Message, PortOffer, ToFrame} from '@cyber-17/protocol';

/** How often the port is offered until the frame accepts it. */
const OFFER_INTERVAL_MS = 250;

/** What the port needs to know. */
export interface FramePortOptions {
  readonly frame: HTMLIFrameElement;
  /** The exact origin of the chat. Never `*`. */
  readonly origin: string;
  readonly offer: Omit<PortOffer, 'type' | 'version'>;
  onMessage(message: Message<FromFrame>): void;
}

/**
 * The panel's end of the frame protocol (docs/lifecycle.md): offers a fresh
 * port to the exact origin of the frame until it is acknowledged; from there
 * on both speak through the port alone.
 */
export class FramePort {
  readonly #options: FramePortOptions;
  #port: MessagePort | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: FramePortOptions) {
    this.#options = options;
  }

  /** Begins to offer; call it when the frame has loaded. */
  open() {
    this.close();
    this.#offer();
    this.#timer = setInterval(() => this.#offer(), OFFER_INTERVAL_MS); // defence: repeated-offer
  }

  send(message: Message<ToFrame>) {
    this.#port?.postMessage(message);
  }

  close() {
    clearInterval(this.#timer);
    this.#port?.close();
    this.#port = undefined;
  }

  /** Each offer carries its own channel: one that was not taken is dropped. */
  #offer() {
    const {frame, origin, offer} = this.#options;
    const {port1, port2} = new MessageChannel();
    const message: PortOffer = {type: 'cyber-17.port', version: FRAME_VERSION, ...offer};
    port1.onmessage = ({data}) => this.#hear(port1, data);
    frame.contentWindow?.postMessage(message, origin, [port2]); // defence: exact-origin
  }

  #hear(port: MessagePort, data: unknown) {
    const message = readFromFrame(data); // defence: from-frame
    if (!message) return;
    if (message.type === 'port.accepted') {
      clearInterval(this.#timer);
      this.#port ??= port; // defence: first-port
    }
    if (port === this.#port) this.#options.onMessage(message); // defence: accepted-port
  }
}
