import {once} from 'node:events';
import {Server} from 'node:http';
import {connect} from 'node:net';

import type {AddressInfo, Socket} from 'node:net';

/** A network between browsers and a server. */
export interface Network {
  /** Stands for the server: whoever connects to it comes to the server. */
  readonly server: Server;
  /** From now on, what is open carries nothing, and nobody is told. What opens later is well. */
  swallow(): void;
  /** Ends what is open. */
  cut(): void;
  close(): void;
}

/** Puts a network before a server, which listens on a free port. */
export async function networkBefore(behind: Server): Promise<Network> {
  behind.listen(0, '127.0.0.1');
  await once(behind, 'listening');
  const {port} = behind.address() as AddressInfo;
  const open = new Set<readonly [Socket, Socket]>();
  const ends: (() => void)[] = [];
  const server = new Server();
  // It passes on what it is sent, whatever that is, and reads nothing of it.
  server.removeAllListeners('connection').on('connection', (near: Socket) => {
    const far = connect({port, host: '127.0.0.1', allowHalfOpen: true});
    const pair = [near, far] as const;
    open.add(pair);
    for (const each of pair) each.on('error', () => undefined);
    near.pipe(far).pipe(near);
    const end = () => {
      open.delete(pair);
      for (const each of pair) each.destroy();
    };
    ends.push(end);
    for (const each of pair) each.once('close', () => open.has(pair) && end());
  });
  const cut = () => {
    for (const end of ends.splice(0)) end();
  };
  return {
    server,
    swallow() {
      for (const pair of open) for (const each of pair) each.unpipe().pause();
      open.clear();
    },
    cut,
    close() {
      cut();
      server.close();
      behind.close();
    },
  };
}
