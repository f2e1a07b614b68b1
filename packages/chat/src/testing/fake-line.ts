import type {OpenTransport, TransportListener} from '../client/transport.js';

/** One end of a connection to the fake server. */
export interface FakeLine {
  send(message: {readonly type: string}): void;
  /** Drops it without a word to the page, as a dead network does. */
  readonly isDead: boolean;
  die(): void;
  close(): void;
}

/** Opens lines to a fake server; what passes goes through JSON, as on the wire. */
export function fakeTransport(
  accept: (line: FakeLine) => {hear(message: unknown): void; closed(): void} | undefined,
): OpenTransport {
  return (listener: TransportListener) => {
    let isOpen = true;
    let isDead = false;
    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      session?.closed();
      listener.closed();
    };
    const session = accept({
      send: (message) => {
        const text = JSON.stringify(message);
        queueMicrotask(() => isOpen && !isDead && listener.heard(JSON.parse(text)));
      },
      get isDead() {
        return isDead;
      },
      die: () => {
        isDead = true;
        session?.closed();
      },
      close: () => queueMicrotask(close),
    });
    queueMicrotask(() => (session ? isOpen && listener.opened() : close()));
    return {
      send(message) {
        const text = JSON.stringify(message);
        queueMicrotask(() => isOpen && !isDead && session?.hear(JSON.parse(text)));
      },
      close() {
        if (isOpen && !isDead) session?.closed();
        isOpen = false;
      },
    };
  };
}
