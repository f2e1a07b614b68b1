import {langOf} from '@cyber-17/protocol';
import {ROUTES} from '@cyber-17/protocol/chat';
import {directions, exitUrl, gates, words} from 'virtual:cyber-17/chat';

import {deviceClock} from '../client/clock.js';
import {pollTransport} from '../client/poll-transport.js';
import {socketTransport} from '../client/socket-transport.js';
import {FramePort} from './frame-port.js';
import {PortNews} from './port-news.js';
import {onSignsOfLife} from './signs-of-life.js';
import {VisitorPage} from './visitor-page.js';

import type {Lang} from '@cyber-17/protocol';

/** The page inside the frame. Opened on its own, it receives no case. */
const {documentElement} = document;
const isFramed = window.parent !== window;
const news = new PortNews((message) => port.send(message));
let isInSight = true;
documentElement.toggleAttribute('data-framed', isFramed);

const page = new VisitorPage({
  root: document.querySelector('main')!,
  transports: [
    socketTransport(`${location.origin.replace(/^http/, 'ws')}${ROUTES.socket}`),
    pollTransport(ROUTES.poll, (url, init) => fetch(url, init)),
  ],
  clock: deviceClock,
  words,
  gates,
  isFramed,
  changed(state, unread) {
    news.tell(state, unread);
    if (unread > 0 && isInSight && document.visibilityState === 'visible') page.see();
  },
  exit() {
    document.body.replaceChildren();
    // The frame may not move the page around it; alone, it leaves no way back.
    location.replace(isFramed ? 'about:blank' : exitUrl);
  },
});

const speak = (lang: Lang) => {
  documentElement.lang = lang;
  documentElement.dir = directions[lang];
  page.speak(lang);
};

const port = new FramePort({
  window,
  parent: window.parent,
  onOffer({lang, theme}) {
    documentElement.dataset['theme'] = theme;
    news.forget();
    speak(lang);
  },
  onMessage(message) {
    if (message.type === 'lang.changed') speak(message.lang);
    else page.offer(message.lines, message.urgency);
  },
});

const look = () => {
  if (document.visibilityState !== 'visible' || !isInSight) return;
  page.wake();
  page.see();
};
document.addEventListener('visibilitychange', look);
window.addEventListener('pageshow', look);
// Also of a page that nobody looks at: the panel counts what was not read. “offline” is not
// believed, but a reason to ask: the line about a cut should not take a minute.
for (const type of ['online', 'offline']) window.addEventListener(type, () => page.wake());
// A panel that is closed or minimised hides the frame, of which the document knows nothing.
new IntersectionObserver(([entry]) => {
  isInSight = entry!.isIntersecting;
  look();
}).observe(document.querySelector('main')!);

onSignsOfLife(window, deviceClock, () => port.send({type: 'visitor.stirred'}));

document.querySelector('main')!.replaceChildren();
speak(langOf(navigator.language));
port.open();
page.open();
