import {createHash} from 'node:crypto';

import {CLOSED_ROOTS} from '../../scripts/browser/page-scripts.js';
import {layInside} from '../support/inside.js';

/** Notes what goes wrong in the page: uncaught errors, and what a policy forbids. */
function layNotes() {
  const wrong: string[] = [];
  Object.defineProperty(window, 'wrong', {value: wrong});
  addEventListener('error', ({message}) => wrong.push(message));
  addEventListener('unhandledrejection', ({reason}) => wrong.push(String(reason)));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    // Firefox asks for it by itself, and tells the page that it may not.
    if (blockedURI !== `${location.origin}/favicon.ico`)
      wrong.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}

/** As a comment: both HTML and XHTML take it. */
const text = `//<![CDATA[\n${CLOSED_ROOTS}(${String(layInside)})();(${String(layNotes)})()\n//]]>`;

/**
 * The first script of every page: not every driver can run one before. It opens
 * the closed roots to the test, and listens.
 */
export const WATCH = `<script>${text}</script>`;

/** Its hash, for a page whose policy would stop it. */
export const WATCH_HASH = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
