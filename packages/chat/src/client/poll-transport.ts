import {POLL_SECONDS, readPollAnswer} from '@cyber-17/protocol/chat';

import type {PollRequest} from '@cyber-17/protocol/chat';
import type {Outgoing, OpenTransport} from './transport.js';

/** A server that is about to answer a poll has answered by then. */
const POLL_TIMEOUT_MS = (POLL_SECONDS + 15) * 1_000;

/** The part of `fetch` that polls need. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A transport over long polls, for networks whose proxies cut sockets. One request
 * waits for news; a second one carries what is sent meanwhile.
 */
export function pollTransport(url: string, fetch: Fetch): OpenTransport {
  return (listener) => {
    const requests = new Set<AbortController>();
    const waiting: Outgoing[] = [];
    let session: string | undefined;
    let isSending = false;
    let isClosed = false;

    const close = () => {
      isClosed = true;
      for (const request of requests) request.abort();
    };
    const ask = async (body: PollRequest) => {
      const request = new AbortController();
      const timer = setTimeout(() => request.abort(), POLL_TIMEOUT_MS);
      requests.add(request);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: JSON.stringify(body),
          credentials: 'omit',
          cache: 'no-store',
          signal: request.signal,
        });
        if (!response.ok) throw new Error(`expected an answer to a poll, found status ${response.status}`);
        return readPollAnswer(await response.json(), 'poll');
      } finally {
        clearTimeout(timer);
        requests.delete(request);
      }
    };
    const exchange = async (messages: readonly Outgoing[], isQuick: boolean) => {
      const answer = await ask({...(session && {session}), messages, ...(isQuick && {quick: true})});
      if (isClosed) return;
      session = answer.session;
      listener.heard(undefined);
      for (const message of answer.messages) listener.heard(message);
    };
    const fail = () => {
      if (isClosed) return;
      close();
      listener.closed();
    };
    const flush = async () => {
      if (isSending) return;
      isSending = true;
      while (waiting.length > 0 && !isClosed) await exchange(waiting.splice(0, 20), true);
      isSending = false;
    };
    const listen = async () => {
      await flush();
      while (!isClosed) await exchange([], false);
    };

    queueMicrotask(() => {
      if (isClosed) return;
      listener.opened();
      listen().catch(fail);
    });
    return {
      send(message) {
        waiting.push(message);
        // Before the first answer there is no session: `listen` sends it all in order.
        if (session) flush().catch(fail);
      },
      close,
    };
  };
}
