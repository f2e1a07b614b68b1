import {findFirefox, findWebKit} from './find-engines.js';
import {startFirefox} from './firefox.js';
import {startWebKit} from './webkit.js';

import type {Engine} from './engine.js';

const firefox = findFirefox();
const webKit = findWebKit();

/** The engines beside Chromium; without `start`, one that is not here. */
export const ENGINES: readonly {
  readonly name: 'Firefox' | 'WebKitGTK';
  readonly start: ((proxy: URL) => Promise<Engine>) | undefined;
}[] = [
  {name: 'Firefox', start: firefox === undefined ? undefined : (proxy) => startFirefox(firefox, proxy)},
  {name: 'WebKitGTK', start: webKit === undefined ? undefined : (proxy) => startWebKit(webKit, proxy)},
];
