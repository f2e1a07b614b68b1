import type {Page} from 'puppeteer-core';

type Watched = Window & {policyViolations?: string[]};

/** Notes what a policy of the page forbids, from before its first script on. */
export async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.defineProperty(window, 'policyViolations', {value: seen, enumerable: false});
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim()),
    );
  });
  return () => page.evaluate(() => [...((window as Watched).policyViolations ?? [])]);
}
