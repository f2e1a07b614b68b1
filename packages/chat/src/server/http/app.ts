import {InvalidShapeError} from '@cyber-17/protocol';
import {ROUTES, readPollRequest} from '@cyber-17/protocol/chat';
import {upgradeWebSocket} from '@hono/node-server';
import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';

import {countRoutes} from '../count/routes.js';
import {factsOf} from '../observe/log.js';
import {OFFICER_PACE, VISITOR_PACE} from '../connections/pace.js';
import {SocketLine} from '../connections/socket-line.js';
import {OfficerSession} from '../officer/officer-session.js';
import {signInRoutes, whoIs} from '../sign-in/routes.js';
import {VisitorSession} from '../talk/visitor-session.js';
import {callerOf} from './caller.js';
import {onlyMethods} from './only-methods.js';

import type {Chat} from '../chat.js';
import type {Counter} from '../count/counter.js';
import type {Line, Session} from '../connections/line.js';
import type {PaceLimits} from '../connections/pace.js';
import type {Lines} from '../connections/lines.js';
import type {SignedIn} from '../officer/roster.js';
import type {IdentityProvider} from '../sign-in/provider.js';
import type {HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';
import type {WebSocket} from 'ws';

export interface AppOptions {
  readonly chat: Chat;
  readonly lines: Lines;
  readonly provider: IdentityProvider | undefined;
  /** Absent where nothing is counted. */
  readonly counter: Counter | undefined;
  /** The pages, for whatever no other route answers. */
  readonly pages: Hono;
}

/** Octets of a poll: twenty messages of 4 kB. */
const MAX_POLL_BYTES = 100_000;

/** Sent with what is no page. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** The routes of one node. */
export function createApp({chat, lines, provider, counter, pages}: AppOptions): Hono {
  const {settings, metrics, log} = chat;
  const {address: addressOf, hashedAddress, mayScrape} = callerOf(chat);
  const app = new Hono();

  /** What only our own pages may ask for. Browsers send the origin with sockets and with every POST. */
  const isOwnOrigin = ({req}: Context): boolean => req.header('origin') === settings.origin; // defence: chat-origin

  const refuse = (context: Context, status: 401 | 403 | 410 | 413 | 429, reason: string) => {
    metrics.refused.inc({reason});
    return context.json({reason}, status);
  };

  app.onError((error, context) => {
    log('error', 'request failed', {path: context.req.routePath, ...factsOf(error)});
    return context.json({reason: 'fault'}, 503);
  });
  for (const path of Object.values(ROUTES)) {
    if (path === ROUTES.visitor || path === ROUTES.console) continue;
    app.use(path, async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    });
  }

  /** Opens a socket for a session, if there is room for one more from this address. */
  const socketFor = async (
    context: Context,
    side: 'visitor' | 'officer',
    pace: PaceLimits,
    open: (line: Line) => Session,
  ) => {
    const address = hashedAddress(context);
    const leave = lines.enter(address, side);
    if (!leave) return refuse(context, 429, 'full');
    let line: SocketLine | undefined;
    const upgrade = upgradeWebSocket(() => ({
      onOpen(_event, {raw}) {
        line = new SocketLine(raw as WebSocket, {
          address,
          pace,
          open,
          onEnd() {
            lines.remove(line!);
            leave();
          },
        });
        lines.add(line);
      },
      onMessage: ({data}) => line?.hear(typeof data === 'string' ? data : ''),
      onClose: () => line?.closed(),
      onError: () => line?.closed(),
    }));
    const {socket} = (context.env as HttpBindings).incoming;
    // A handshake that breaks off opens no line.
    socket.once('close', leave);
    const answer = await upgrade(context, () => Promise.resolve());
    if (answer?.ok) return answer;
    // No handshake at all: the connection may stay for hours, and its place must not.
    socket.off('close', leave);
    leave();
    return undefined;
  };

  app.get(ROUTES.socket, async (context) => {
    if (!isOwnOrigin(context)) return refuse(context, 403, 'origin');
    const answer = await socketFor(
      context,
      'visitor',
      VISITOR_PACE,
      (line) => new VisitorSession(chat, line),
    );
    return answer ?? context.text('Expected an upgrade.', 426);
  });

  app.get(ROUTES.consoleSocket, async (context) => {
    if (!isOwnOrigin(context)) return refuse(context, 403, 'origin');
    const who: SignedIn | undefined = await whoIs(chat, context);
    if (!who) return refuse(context, 401, 'session');
    const answer = await socketFor(
      context,
      'officer',
      OFFICER_PACE,
      (line) => new OfficerSession(chat, line, who),
    );
    return answer ?? context.text('Expected an upgrade.', 426);
  });

  app.post(
    ROUTES.poll,
    bodyLimit({maxSize: MAX_POLL_BYTES, onError: (context) => refuse(context, 413, 'shape')}),
    async (context) => {
      if (!isOwnOrigin(context)) return refuse(context, 403, 'origin');
      try {
        const request = readPollRequest(await context.req.json(), 'poll');
        const address = hashedAddress(context);
        const answer = await lines.polls.exchange(request, address, () => lines.enter(address, 'visitor'));
        if (answer === 'gone') return refuse(context, 410, 'session');
        if (answer === 'full') return refuse(context, 429, 'full');
        return context.json(answer);
      } catch (error) {
        if (!(error instanceof InvalidShapeError || error instanceof SyntaxError)) throw error;
        return context.json({reason: 'shape'}, 400);
      }
    },
  );

  app.use(ROUTES.signOut, async (context, next) =>
    isOwnOrigin(context) ? next() : refuse(context, 403, 'origin'),
  );
  app.route('/', signInRoutes({chat, provider, addressOf: hashedAddress}));

  if (counter) app.route('/', countRoutes({counter, pool: chat.pool, addressOf}));

  app.get(ROUTES.health, (context) =>
    context.json({status: chat.board.isWell ? 'ok' : 'fault'}, chat.board.isWell ? 200 : 503),
  );

  app.get(ROUTES.metrics, async (context) => {
    // defence: chat-metrics
    if (!mayScrape(context)) return refuse(context, 403, 'not-yours');
    return context.text(await metrics.registry.metrics(), 200, {
      'Content-Type': metrics.registry.contentType,
    });
  });

  for (const path of [ROUTES.poll, ROUTES.signOut]) app.all(path, onlyMethods('POST'));
  app.get(ROUTES.console.slice(0, -1), (context) => context.redirect(ROUTES.console, 301));
  app.route('/', pages);
  return app;
}
