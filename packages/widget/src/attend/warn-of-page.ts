import {warnOnce} from '@cyber-17/element';

/** The folder of this code, which a browser names as the source of what a policy forbids it. */
const FOLDER = new URL('.', import.meta.url).href;

/** Warns a developer of what the page around the element does wrong. Once for each page. */
export function warnOfPage(page: Document): void {
  const launchers = page.querySelectorAll('cyber-17:not([mode=inline], [mode=page], [mode=headless])').length;
  if (launchers > 1) {
    const message = `${launchers} launchers are on the page: keep one, or give the others mode="inline", "page" or "headless".`;
    warnOnce('several-launchers', message);
  }
  page.addEventListener('securitypolicyviolation', warnOfPolicy);
}

function warnOfPolicy({sourceFile, effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) {
  // What the policy forbids the page itself is the page's own affair.
  if (!sourceFile.startsWith(FOLDER) || !blockedURI.startsWith('http')) return;
  const {origin} = new URL(blockedURI);
  const message = `The policy of the page forbids ${origin}: add it to ${effectiveDirective}.`;
  warnOnce('blocked-by-policy', message, origin + effectiveDirective);
}
