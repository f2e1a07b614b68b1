/** A message on its way to the server. */
export interface Outgoing {
  readonly type: string;
}

/** What carries messages: a socket, or a chain of polls. */
export interface Transport {
  send(message: Outgoing): void;
  close(): void;
}

/** What a transport reports. After `closed` it reports nothing more. */
export interface TransportListener {
  opened(): void;
  /** A message, parsed from JSON and not checked yet; `undefined` is a mere sign of life. */
  heard(data: unknown): void;
  closed(): void;
}

/** Opens a transport. It reports later, never before it returns. */
export type OpenTransport = (listener: TransportListener) => Transport;
