import {createServer} from 'node:http';

import {answerFrom} from './answer.js';
import {problem, rawProblem} from './problem.js';
import {LONGEST_HEAD, refuseSocket} from './refuse-socket.js';

import type {Tree} from '../tree/tree.js';
import type {Answer} from './answer.js';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {Duplex} from 'node:stream';

/** Milliseconds within which a request must be complete. */
const PATIENCE = 10_000;

/** Milliseconds that an idle connection is kept: longer than common load balancers do. */
const KEEP_ALIVE = 65_000;

/**
 * A small server of the tree, for development and self-hosting. It uses `node:http`
 * directly: there is nothing to route.
 */
export function createApiServer(tree: Tree): Server {
  const answer = answerFrom(tree);
  const options = {
    headersTimeout: PATIENCE,
    requestTimeout: PATIENCE,
    connectionsCheckingInterval: PATIENCE / 2,
    keepAliveTimeout: KEEP_ALIVE,
    maxHeaderSize: LONGEST_HEAD,
    // No answer depends on the host: a request without a Host header is answered too.
    requireHostHeader: false,
  };
  const handle = ({method = '', url = '', headers}: IncomingMessage, response: ServerResponse) => {
    const accepted = headers['accept-encoding'];
    const acceptEncoding = Array.isArray(accepted) ? accepted.join() : accepted;
    send(response, answer({method, url, acceptEncoding, ifNoneMatch: headers['if-none-match']}));
  };
  const ending = new WeakSet<Duplex>();
  const server = createServer(options, handle);
  server.on('clientError', (error, socket) => {
    // Requests after the last answer are ignored: the connection is closing.
    if (ending.has(socket)) socket.end();
    else refuseSocket(error, socket);
  });
  // The server does not wait for a body: it answers at once.
  server.on('checkContinue', handle);
  server.on('checkExpectation', (_request, response: ServerResponse) => send(response, problem(417)));
  server.on('connect', (_request, socket) => {
    // Node has taken its own listeners off: a client that resets would end the process.
    socket.on('error', () => socket.destroy());
    socket.end(rawProblem(405));
  });

  function send(response: ServerResponse, {status, headers, body}: Answer) {
    // While stopping, each connection closes after its current answer.
    const all = server.listening ? headers : [...headers, 'Connection', 'close'];
    response.writeHead(status, all as string[]);
    if (response.socket && !response.shouldKeepAlive) ending.add(response.socket);
    response.end(body);
  }

  return server;
}
