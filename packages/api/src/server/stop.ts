import type {Server} from 'node:http';

/** Milliseconds that answers under way have to end. */
const GRACE = 10_000;

/**
 * Stops a server gently: no new connection, idle ones closed, answers under way
 * finished; what is not by then is cut.
 */
export async function stop(server: Server, grace = GRACE): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await stopped;
  clearTimeout(cut);
}
