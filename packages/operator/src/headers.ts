import type {OperatorConfiguration} from './operator.js';
import type {Headers} from './serve.js';

/** A Content-Security-Policy from its directives; one without sources allows none. */
export const contentSecurityPolicy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Refuses everything; each origin adds what it needs. */
export const NOTHING = {
  'default-src': "'none'", // defence: default-src
  'base-uri': "'none'", // defence: base-uri
  'form-action': "'none'", // defence: form-action
  'frame-ancestors': "'none'", // defence: frame-ancestors
};

/** Sent with every answer of every origin, refusals included. */
export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()', // defence: permissions
};

/**
 * The headers of each origin, which docs/operate.md tells operators to send. The API
 * has its own, because it also runs on its own.
 */
export function headersOf(
  operator: OperatorConfiguration,
): Readonly<Record<'host' | 'cdn' | 'chat' | 'site', Headers>> {
  const {cdnOrigin, apiOrigin, chatOrigin} = operator;

  /** A partner's page: its own style sheet and icon, and what docs/integrate.md requires for the module. */
  const host = {
    ...COMMON,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy({
      ...NOTHING,
      'style-src': "'self'",
      'img-src': "'self'",
      'script-src': cdnOrigin,
      'connect-src': `${cdnOrigin} ${apiOrigin}`,
      'frame-src': chatOrigin,
    }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };

  /** The public site: its own files, the module as on any page, and a worker for the time without a connection. */
  const site = {
    ...COMMON,
    'Content-Security-Policy': contentSecurityPolicy({
      ...NOTHING,
      'style-src': "'self'",
      'img-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'script-src': `'self' ${cdnOrigin}`,
      'connect-src': `'self' ${cdnOrigin} ${apiOrigin}`,
      'frame-src': chatOrigin,
      'require-trusted-types-for': "'script'",
      'trusted-types': 'cyber-17 cyber-17-page cyber-17-counter',
    }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
  // A page that a browser may keep is one that it can go back to with the answers in it.
  const siteMoving = {...site, 'Cache-Control': 'no-cache'};
  const siteFixed = {...site, 'Cache-Control': 'public, max-age=31536000, immutable'};

  /** Files for any site: readable across origins, never shown as a page. */
  const cdn = {
    ...COMMON,
    'Access-Control-Allow-Origin': '*', // defence: cdn-cors
    // Monitoring in the page adds headers of its own to every request.
    'Access-Control-Allow-Headers': '*',
    'Content-Security-Policy': contentSecurityPolicy(NOTHING),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
  };
  const moving = {...cdn, 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400'};
  const versioned = {...cdn, 'Cache-Control': 'public, max-age=31536000, immutable'};

  /** The frame may be in any page, isolated ones included, and loads nothing but itself. */
  const chat = {
    ...COMMON,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy({
      ...NOTHING,
      'script-src': "'self'",
      'style-src': "'self'",
      // Safari before 15.4 does not count sockets to `'self'`.
      'connect-src': `'self' ${chatOrigin.replace(/^http/, 'ws')}`,
      'frame-ancestors': '*', // defence: chat-ancestors
    }),
    'Cross-Origin-Embedder-Policy': 'require-corp', // defence: chat-coep
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
  };

  /** The officers' page, which nobody frames and no other window may reach. */
  const console = {
    ...chat,
    'Content-Security-Policy': chat['Content-Security-Policy'].replace(
      'frame-ancestors *',
      "frame-ancestors 'none'", // defence: console-ancestors
    ),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  const chatHeaders: Headers = (path) => (path.startsWith('/console/') ? console : chat);

  // Only files below a version never change; the release log does.
  // defence: cache-times
  const cdnHeaders: Headers = (path) => (/^\/\d+\.\d+\.\d+\//.test(path) ? versioned : moving);
  const siteHeaders: Headers = (path) => (/\/assets\//.test(path) ? siteFixed : siteMoving);
  return {host: () => host, cdn: cdnHeaders, chat: chatHeaders, site: siteHeaders};
}
