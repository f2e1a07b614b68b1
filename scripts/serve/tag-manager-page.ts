import {COMMON, NOTHING, contentSecurityPolicy} from '@cyber-17/operator';
import {pinned} from './pinned.js';

import type {OperatorConfiguration} from '@cyber-17/operator';
import type {Handler} from 'hono';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['index.html', 'text/html'],
  ['tag.html', 'text/html'],
  ['container.js', 'text/javascript'],
  ['site.js', 'text/javascript'],
]);

/**
 * The example of a partner with a tag manager, whose tags are scripts inside of
 * the page: its policy allows those, and for the rest what the guide says.
 */
export function tagManagerPage({cdnOrigin, apiOrigin, chatOrigin}: OperatorConfiguration): Handler {
  const headers = {
    ...COMMON,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy({
      ...NOTHING,
      'style-src': "'self'",
      'img-src': "'self'",
      'script-src': `'self' 'unsafe-inline' ${cdnOrigin}`,
      'connect-src': `'self' ${cdnOrigin} ${apiOrigin}`,
      'frame-src': chatOrigin,
    }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
  return (context) => {
    const file = context.req.path.replace('/tag-manager/', '') || 'index.html';
    const type = TYPES.get(file);
    if (!type) return context.text('Not found', 404, headers);
    const page = pinned(`tag-manager/${file}`, cdnOrigin);
    return context.body(page, 200, {'Content-Type': `${type}; charset=utf-8`, ...headers});
  };
}
