import type {OriginName} from '../../scripts/serve/origins.js';

/** What a rule looks at: one answer, and the same asked for by a page of another origin. */
export interface Answer {
  readonly headers: Headers;
  readonly headersForStranger: Headers;
  readonly body: string;
}

/** The origin that the second request said it came from. */
export const STRANGER = 'https://stranger.example';

/** A rule of the HTTP Observatory: how many points an answer gets, and how many there are. */
export interface Rule {
  readonly name: string;
  readonly points: (answer: Answer) => number;
  /** The most that the rule gives. */
  readonly full: number;
  /** The most where something else matters more than points, by origin. */
  readonly fullAt?: Readonly<Partial<Record<OriginName, number>>>;
}

/** Too broad for anything that acts (`csp.js` of the Observatory). */
const BROAD = ['*', 'http:', 'https:', 'ftp:', 'data:'];

/** The directives of a policy. Throws when one is named twice or there are two policies. */
export function directivesOf(policy: string | null): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (policy?.includes(',')) throw new TypeError(`Expected one policy, found ${policy}.`);
  for (const directive of policy?.split(';') ?? []) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (found.has(name)) throw new TypeError(`Expected ${name} once, found it twice.`);
    found.set(name, sources);
  }
  return found;
}

/** Scripts and style that stand in the page: whatever no policy of ours would let through. */
export function inlineIn(page: string): readonly string[] {
  return page.match(/<script(?![^>]*\ssrc=)[^>]*>|<style\b|\sstyle=|\son[a-z]+=|javascript:/gi) ?? [];
}

/** The script tags of a page that come from elsewhere and carry no hash. */
export function unpinnedIn(page: string): readonly string[] {
  const tags = page.match(/<script\b[^>]*>/gi) ?? [];
  return tags.filter((tag) => /\ssrc="(?:https?:)?\/\//.test(tag) && !/\sintegrity="sha\d+-/.test(tag));
}

/**
 * The rules of the MDN HTTP Observatory (github.com/mdn/mdn-http-observatory,
 * `src/analyzer/tests` and `src/grader/charts.js`) that an origin on one machine
 * can be asked about: all but TLS, HSTS with its preloading, and redirections.
 */
export const RULES: readonly Rule[] = [
  {
    name: 'Content-Security-Policy: default-src none, nothing unsafe, nothing broad',
    full: 10,
    points({headers, body}) {
      const csp = directivesOf(headers.get('content-security-policy'));
      const isNone = (name: string) => csp.get(name)?.join() === "'none'";
      const acting = [...csp]
        .filter(([name]) => name !== 'frame-ancestors')
        .flatMap(([, sources]) => sources);
      const isUnsafe = acting.some((source) => source.startsWith("'unsafe-") || BROAD.includes(source));
      if (!csp.has('default-src') || isUnsafe || inlineIn(body).length > 0) return -25;
      return isNone('default-src') && isNone('base-uri') && isNone('form-action') ? 10 : 5;
    },
  },
  {
    name: 'Cookies: none',
    full: 0,
    points: ({headers}) => (headers.has('set-cookie') ? -20 : 0),
  },
  {
    name: 'CORS: never with credentials, nothing repeated of who asks',
    full: 0,
    points: ({headersForStranger: headers}) =>
      [null, '*'].includes(headers.get('access-control-allow-origin')) &&
      !headers.has('access-control-allow-credentials')
        ? 0
        : -50,
  },
  {
    name: 'Referrer-Policy: private',
    full: 5,
    points({headers}) {
      const policy = headers.get('referrer-policy');
      if (policy === null) return 0;
      return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(
        policy,
      )
        ? 5
        : -5;
    },
  },
  {
    name: 'Subresource Integrity: every script of another site is pinned',
    // Five more need https. A site that takes the moving loader loses five
    // there: the Observatory wants a hash, and what moves has none.
    full: 0,
    points: ({headers, body}) =>
      headers.get('content-type')?.startsWith('text/html') && unpinnedIn(body).some((tag) => !isSameSite(tag))
        ? -5
        : 0,
  },
  {
    name: 'X-Content-Type-Options: nosniff',
    full: 0,
    points: ({headers}) => (headers.get('x-content-type-options') === 'nosniff' ? 0 : -5),
  },
  {
    name: 'X-Frame-Options: said by frame-ancestors',
    full: 5,
    points({headers}) {
      if (directivesOf(headers.get('content-security-policy')).has('frame-ancestors')) return 5;
      return /^(?:deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
    },
  },
  {
    name: 'Cross-Origin-Resource-Policy: as narrow as the origin allows',
    full: 10,
    // Made to be loaded by any site, isolated ones too: without it they could not.
    fullAt: {cdn: 0, api: 0, chat: 0},
    points({headers}) {
      const policy = headers.get('cross-origin-resource-policy');
      if (policy === 'same-origin' || policy === 'same-site') return 10;
      return policy === 'cross-origin' || policy === null ? 0 : -5;
    },
  },
  {
    name: 'Cross-Origin-Embedder-Policy and -Opener-Policy: valid where they are',
    full: 0,
    points: ({headers}) =>
      [null, 'require-corp', 'credentialless'].includes(headers.get('cross-origin-embedder-policy')) &&
      [null, 'same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'].includes(
        headers.get('cross-origin-opener-policy'),
      )
        ? 0
        : -5,
  },
];

/** The ports of one host are one site, as the Observatory sees it. */
function isSameSite(tag: string): boolean {
  return /\ssrc="http:\/\/localhost[:/]/.test(tag);
}
