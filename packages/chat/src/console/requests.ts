import {ROUTES} from '@cyber-17/protocol/chat';

import type {Clock} from '../client/clock.js';
import type {ConsolePageOptions} from './console-page.js';

type Requests = Pick<ConsolePageOptions, 'loadCanned' | 'isSignedIn' | 'signOut'>;

/** A network that swallows everything never answers: by then it does not. Milliseconds. */
const PATIENCE_MS = 10_000;

/** What the page asks the server beside its socket. Each answer comes in time, or the request fails. */
export function requestsOf(clock: Clock, fetch: typeof globalThis.fetch): Requests {
  const ask = async <T>(path: string, init: RequestInit, read: (response: Response) => T | Promise<T>) => {
    const limit = new AbortController();
    const callOff = clock.after(PATIENCE_MS, () => limit.abort());
    try {
      // Read within the limit too: a body may stop half-way.
      return await read(await fetch(path, {...init, signal: limit.signal}));
    } finally {
      callOff();
    }
  };
  return {
    loadCanned: (lang) => ask<unknown>(`canned.${lang}.json`, {}, (response) => response.json()),
    isSignedIn: () => ask(ROUTES.me, {cache: 'no-store'}, ({status}) => status !== 401),
    signOut: () => ask(ROUTES.signOut, {method: 'POST'}, ({ok}) => ok),
  };
}
