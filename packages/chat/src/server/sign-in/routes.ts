import {ROUTES} from '@cyber-17/protocol/chat';
import {Hono} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';

import {factsOf} from '../observe/log.js';
import {ProviderError, SignInRefusedError} from './provider.js';
import {SESSION_HOURS, beginSession, endSession, findSession, keepAttempt, takeAttempt} from './sessions.js';

import type {Chat} from '../chat.js';
import type {SignedIn} from '../officer/roster.js';
import type {IdentityProvider} from './provider.js';
import type {Context} from 'hono';

export interface SignInOptions {
  readonly chat: Chat;
  readonly provider: IdentityProvider | undefined;
  /** A keyed hash of where a request comes from. */
  addressOf(context: Context): Buffer;
}

/** Sign-ins from one address, then one a minute. A police station has one address. */
const SIGN_INS = {burst: 40, perSecond: 1 / 60};

/** Cookies of this origin alone: `__Host-` needs TLS, which localhost does not have. */
const nameOf = (chat: Chat, name: string) =>
  chat.settings.origin.startsWith('https:') ? `__Host-cyber17-${name}` : `cyber17-${name}`;

const cookieOf = (chat: Chat, sameSite: 'Lax' | 'Strict', maxAge: number) => ({
  httpOnly: true,
  path: '/',
  sameSite,
  secure: chat.settings.origin.startsWith('https:'),
  maxAge,
});

/** Who a request comes from; `undefined` if nobody is signed in. */
export async function whoIs(chat: Chat, context: Context): Promise<SignedIn | undefined> {
  const token = getCookie(context, nameOf(chat, 'officer'));
  return token === undefined ? undefined : findSession(chat.pool, token, chat.settings.capacity);
}

/** Sign-in, sign-out, and who is signed in. */
export function signInRoutes({chat, provider, addressOf}: SignInOptions): Hono {
  const {pool, settings, log, metrics} = chat;
  const app = new Hono();

  /** What is neither the officer's fault nor the provider's is ours, and is answered as one. */
  const answerTo = (error: unknown, context: Context) => {
    if (error instanceof ProviderError) {
      log('error', 'identity provider failed', factsOf(error));
      return context.text('The identity provider does not answer. Sign in again in a minute.', 502);
    }
    if (!(error instanceof SignInRefusedError)) throw error;
    metrics.refused.inc({reason: 'session'});
    log('warn', 'sign-in refused', factsOf(error));
    return context.text('This sign-in is not one that began here. Start again.', 400);
  };

  app.get(ROUTES.signIn, async (context) => {
    if (!provider) return context.text('No identity provider is configured.', 503);
    const {rows} = await pool.query<{allowed: boolean}>('select take_token($1, $2, $3) as allowed', [
      Buffer.concat([Buffer.from('sign-in '), addressOf(context)]),
      SIGN_INS.burst,
      SIGN_INS.perSecond,
    ]);
    // defence: chat-sign-in-limit
    if (!rows[0]?.allowed) return context.text('Too many sign-ins from here. Wait some minutes.', 429);
    try {
      const {url, ...attempt} = await provider.begin();
      await keepAttempt(pool, attempt);
      // Only the browser that began may finish: nobody is signed in as somebody else by a link.
      setCookie(context, nameOf(chat, 'attempt'), attempt.state, cookieOf(chat, 'Lax', 600));
      return context.redirect(url, 303);
    } catch (error) {
      return answerTo(error, context);
    }
  });

  app.get(ROUTES.callback, async (context) => {
    if (!provider) return context.text('No identity provider is configured.', 503);
    const state = context.req.query('state') ?? '';
    const isOwn = state !== '' && getCookie(context, nameOf(chat, 'attempt')) === state; // defence: chat-state
    const attempt = isOwn ? await takeAttempt(pool, state) : undefined;
    // Not before: where the database failed, the same address works a moment later.
    // Nor that of another sign-in, which began in another tab.
    if (isOwn)
      deleteCookie(context, nameOf(chat, 'attempt'), {
        path: '/',
        secure: settings.origin.startsWith('https:'),
      });
    try {
      if (!attempt) throw new SignInRefusedError();
      const identity = await provider.finish(new URL(context.req.url).search, attempt);
      if (identity.roles.length === 0) {
        metrics.refused.inc({reason: 'session'});
        return context.text('This account has no role in the chat.', 403);
      }
      const token = await beginSession(pool, identity);
      setCookie(context, nameOf(chat, 'officer'), token, cookieOf(chat, 'Strict', SESSION_HOURS * 3_600));
      return context.redirect(ROUTES.console, 303);
    } catch (error) {
      return answerTo(error, context);
    }
  });

  app.post(ROUTES.signOut, async (context) => {
    const token = getCookie(context, nameOf(chat, 'officer'));
    if (token !== undefined) await endSession(pool, token);
    deleteCookie(context, nameOf(chat, 'officer'), {path: '/', secure: settings.origin.startsWith('https:')});
    return context.body(null, 204);
  });

  app.get(ROUTES.me, async (context) => {
    const who = await whoIs(chat, context);
    if (!who) return context.json({reason: 'session'}, 401);
    const {id, name, roles, capacity} = who;
    return context.json({id, name, roles, capacity, demonstration: !settings.official});
  });

  return app;
}
