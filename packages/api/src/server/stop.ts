import type {Server} from 'node:http';

/** Milliseconds that pending answers have to finish. */
const GRACE = 10_000;

/**
 * Stops a server gracefully: no new connections, idle ones closed, pending answers
 * finished. Answers that take too long are cut.
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
