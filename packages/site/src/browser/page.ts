import {BASE} from './base.js';
import {signedUntil} from './signed-until.js';
import {trustedUrls} from './trusted-url.js';

/**
 * On every page: says when the advice is older than it is valid, unfolds what
 * is folded for paper, leaves at once, and keeps the common pages for the time
 * without a connection.
 */
const notice = document.getElementById('outdated');
if (notice) void showIfOutdated(notice); // defence: site-outdated

async function showIfOutdated(notice: HTMLElement): Promise<void> {
  const {until = '', index = '', published} = notice.dataset;
  // The API is asked when the page itself cannot tell, so hardly ever.
  const isValid =
    Date.now() <= Date.parse(until) || Date.now() <= (await signedUntil(index, Number(published)));
  notice.hidden = isValid;
}

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

const leave = document.getElementById('leave') as HTMLAnchorElement | null;
leave?.addEventListener('click', (event) => {
  event.preventDefault();
  document.body.hidden = true;
  // `location.replace` alone sends the referrer.
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  location.replace(leave.href);
});

// One for each language: it serves these pages and no other ones of this origin.
const scope = `${BASE}${document.documentElement.lang}/`;
if (location.pathname.startsWith(scope)) {
  const script = trustedUrls('cyber-17-page')(`${BASE}sw.js`);
  // Where it is refused, the pages work as long as there is a connection.
  const register = () => navigator.serviceWorker?.register(script, {scope}).catch(() => undefined);
  // What it keeps is fetched after what is on screen.
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register(), {once: true});
}
