import {randomBytes} from 'node:crypto';
import {COMMON, NOTHING, contentSecurityPolicy} from '@cyber-17/operator';

import {pinned} from './pinned.js';

import type {OperatorConfiguration} from '@cyber-17/operator';
import type {Handler} from 'hono';

/**
 * The example of a partner that allows as little as a browser can: the loader is
 * pinned by its hash and allowed by a nonce, only the policy `cyber-17` creates
 * script addresses, the page is isolated, and no sensor is available.
 */
export function strictPage({cdnOrigin, apiOrigin, chatOrigin}: OperatorConfiguration): Handler {
  return (context) => {
    const nonce = randomBytes(16).toString('base64');
    const page = pinned('strict-csp/index.html', cdnOrigin).replace('{nonce}', nonce);
    return context.html(page, 200, {
      ...COMMON,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy({
        ...NOTHING,
        'style-src': "'self'",
        'img-src': "'self'",
        'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
        'connect-src': `${cdnOrigin} ${apiOrigin}`,
        'frame-src': chatOrigin,
        'require-trusted-types-for': "'script'",
        'trusted-types': 'cyber-17',
      }),
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), clipboard-read=(), clipboard-write=(), storage-access=()',
      'Referrer-Policy': 'no-referrer',
    });
  };
}
