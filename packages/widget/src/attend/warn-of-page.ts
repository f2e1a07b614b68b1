import {warnOnce} from '@cyber-17/element';

/** The folder of this code, which a browser names as the source of what a policy forbids it. */
const FOLDER = new URL('.', import.meta.url).href;

/** A loader's tag whose hash a browser cannot check, if it is on another origin. */
const UNCHECKED = 'script[integrity]:not([crossorigin])[src*="/loader"]';

/** Warns a developer of what the page around the element does wrong. Once for each page. */
export function warnOfPage(page: Document): void {
  const launchers = page.querySelectorAll('cyber-17:not([mode=inline], [mode=page], [mode=headless])').length;
  if (launchers > 1) {
    const message = `${launchers} launchers are on the page: keep one, or give the others mode="inline", "page" or "headless".`;
    warnOnce('several-launchers', message);
  }
  // Where such a tag is the only one, nothing of ours runs: the browser alone says so.
  const refused = [...page.querySelectorAll<HTMLScriptElement>(UNCHECKED)].find(
    ({src}) => !src.startsWith(`${page.location?.origin}/`),
  );
  if (refused) {
    const message = `${refused.src} has integrity without crossorigin="anonymous": browsers refuse to run it.`;
    warnOnce('integrity-without-crossorigin', message);
  }
}

/** Warns a developer of what the policy of the page forbids this code. Once for each origin. */
export function warnOfPolicy({sourceFile, effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) {
  // What the policy forbids the page itself is the page's own affair.
  if (!sourceFile.startsWith(FOLDER) || !blockedURI.startsWith('http')) return;
  const {origin} = new URL(blockedURI);
  const message = `The policy of the page forbids ${origin}: add it to ${effectiveDirective}.`;
  warnOnce('blocked-by-policy', message, origin + effectiveDirective);
}
