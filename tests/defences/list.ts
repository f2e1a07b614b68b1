import {ADVICE} from './advice.js';
import {ARRIVAL} from './arrival.js';
import {BEHAVIOUR} from './behaviour.js';
import {CHAT_SERVER} from './chat-server.js';
import {CHAT_FRAME} from './chat.js';
import {CONTACTS_NOW} from './contacts.js';
import {COUNTING} from './count.js';
import {LIFE} from './life.js';
import {OWN_WORDS} from './own-words.js';
import {POLICY} from './policy.js';
import {SCRIPT} from './script.js';
import {SERVED} from './served.js';
import {SITE_PAGES} from './site.js';
import {STYLE} from './style.js';
import {TRACES} from './traces.js';
import {WIRE} from './wire.js';

import type {Defence} from './defence.js';

/**
 * What defends a page and its visitor, and the test that fails when it is
 * removed. `npm run prove` removes each in turn.
 */
export const DEFENCES: readonly Defence[] = [
  ...STYLE,
  ...SCRIPT,
  ...LIFE,
  ...BEHAVIOUR,
  ...POLICY,
  ...ARRIVAL,
  ...TRACES,
  ...OWN_WORDS,
  ...ADVICE,
  ...WIRE,
  ...CHAT_FRAME,
  ...CHAT_SERVER,
  ...COUNTING,
  ...SERVED,
  ...CONTACTS_NOW,
  ...SITE_PAGES,
];
