import type {OpenTransport} from './transport.js';

/** A transport over a WebSocket. */
export function socketTransport(url: string): OpenTransport {
  return (listener) => {
    let socket: WebSocket;
    try {
      socket = new WebSocket(url);
    } catch {
      // Where a policy forbids sockets, some browsers throw here and others report an error later.
      queueMicrotask(() => listener.closed());
      return {send() {}, close() {}};
    }
    socket.onopen = () => listener.opened();
    socket.onclose = () => listener.closed();
    socket.onmessage = ({data}: MessageEvent<unknown>) => listener.heard(parse(data));
    return {
      send(message) {
        if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
      },
      close() {
        socket.onopen = socket.onclose = socket.onmessage = null;
        socket.close();
      },
    };
  };
}

function parse(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
