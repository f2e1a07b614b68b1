import {langOf} from '@cyber-17/protocol';
import {ROUTES} from '@cyber-17/protocol/chat';
import {words} from 'virtual:cyber-17/console';

import {deviceClock} from '../client/clock.js';
import {socketTransport} from '../client/socket-transport.js';
import {ConsolePage} from './console-page.js';
import {requestsOf} from './requests.js';

/** The officers' page. Who is signed in is known from a cookie that no script can read. */
const page = new ConsolePage({
  root: document.querySelector('main')!,
  transport: socketTransport(`${location.origin.replace(/^http/, 'ws')}${ROUTES.consoleSocket}`),
  clock: deviceClock,
  words,
  lang: langOf(navigator.language) === 'fr' ? 'fr' : 'en',
  ...requestsOf(deviceClock, (path, init) => fetch(path, init)),
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') page.wake();
});
// Whoever closes the page no longer takes talks: nobody should wait for them.
window.addEventListener('pagehide', () => page.leave());
window.addEventListener('pageshow', () => page.wake());
window.addEventListener('online', () => page.wake());
window.addEventListener('offline', () => page.wake());

document.querySelector('main')!.replaceChildren();
void page.open();
