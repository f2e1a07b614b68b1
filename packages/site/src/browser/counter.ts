import {AUDIENCES} from '@cyber-17/protocol/audience';
import {LANGS} from '@cyber-17/protocol/lang';

import {BASE} from './base.js';
import {trustedUrls} from './trusted-url.js';

/**
 * On the front page: chooses the language of who comes without one, begins
 * where a link of this site asks to, and lets Back go one question back.
 */
const {history: address = '', integrity = ''} = (document.currentScript as HTMLScriptElement).dataset;
const element = document.querySelector('cyber-17');
const {hash, pathname} = location;

/** What an entry says that `packages/widget/src/history` made. */
const {step = 0} = (history.state as {'cyber-17'?: {step?: number}} | null)?.['cyber-17'] ?? {};
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

if (step > 0 && arrival?.type === 'back_forward') {
  // Somebody left in the middle and goes back: the answers are gone, and so are their steps.
  history.go(-step); // defence: stale-steps
} else if (pathname === BASE) {
  const preferred = navigator.languages.map((tag) =>
    LANGS.find((lang) => tag.toLowerCase().split('-')[0] === lang),
  );
  // The answers that a link carries stay in the fragment.
  location.replace(`${BASE}${preferred.find((lang) => lang) ?? LANGS[0]}/${hash}`);
} else if (hash.startsWith('#from=')) {
  const asked = new URLSearchParams(hash.slice(1));
  const audience = AUDIENCES.find((each) => each === asked.get('for'));
  element?.setAttribute('start-at', asked.get('from') ?? '');
  if (audience) element?.setAttribute('audience', audience);
  // The address of the counter says nothing of what was asked.
  history.replaceState(history.state, '', pathname);
}

// Only now: it imports from the panel's file, which the loader has verified.
element?.addEventListener(
  'cyber-17-ready',
  () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = trustedUrls('cyber-17-counter')(address);
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.referrerPolicy = 'no-referrer';
    document.head.append(script);
  },
  {once: true},
);
