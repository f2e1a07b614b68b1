import type {OperatorConfiguration} from './operator.js';
import type {Headers} from './serve.js';

/** A Content-Security-Policy, directive by directive; one without sources takes none. */
export const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Everything is refused; each origin says what it needs. */
export const NOTHING = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** On every answer of every origin, refusals too. */
export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * What each origin sends with every answer: written here once, said to operators
 * in docs/operate.md. The API says its own, as it also runs by itself.
 */
export function headersOf(
  operator: OperatorConfiguration,
): Readonly<Record<'host' | 'cdn' | 'chat', Headers>> {
  const {cdnOrigin, apiOrigin, chatOrigin} = operator;

  /** A partner's page: its own style sheet and icon, and for the module what docs/integrate.md asks for. */
  const host = {
    ...COMMON,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy({
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

  /** Files for any site: readable across origins, never a page. */
  const cdn = {
    ...COMMON,
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': policy(NOTHING),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
  };
  const moving = {...cdn, 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400'};
  const versioned = {...cdn, 'Cache-Control': 'public, max-age=31536000, immutable'};

  /** The frame may stand in any page, isolated ones too, and loads nothing but itself. */
  const chat = {
    ...COMMON,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': policy({
      ...NOTHING,
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'frame-ancestors': '*',
    }),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
  };

  // The log of releases moves as well: only what stands below a version never does.
  const cdnHeaders: Headers = (path) => (/^\/\d+\.\d+\.\d+\//.test(path) ? versioned : moving);
  return {host: () => host, cdn: cdnHeaders, chat: () => chat};
}
