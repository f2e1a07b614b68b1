import type {PeerServer} from './peer-server.js';
import type {Peer} from './peers.js';
import type {Browser} from 'puppeteer-core';

/** What a page pays for something before anyone touches it. */
export interface PageCost {
  /** Compressed, of the files of the package that the page fetched. */
  readonly bytes: number;
  /** But for the page and its own script. */
  readonly requests: number;
  /**
   * Milliseconds in scripts, and in tasks of the main thread of any kind: time of
   * the processor, not of the clock, so that what else runs does not count.
   */
  readonly script: number;
  readonly task: number;
  /** Kilobytes that scripts hold, after the collector has been. */
  readonly heap: number;
  readonly globals: readonly string[];
  /** Cookies and entries of storage. */
  readonly kept: number;
  readonly isReady: boolean;
  /** What the policy of the page refused: the directives, with what broke them. */
  readonly violations: readonly string[];
}

/** Milliseconds from the load of a page until nothing more is counted. */
const SETTLE = 1_500;

const NOTE_VIOLATIONS = `{
  const refused = [];
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, sample}) =>
    refused.push([effectiveDirective, blockedURI, sourceFile, sample].join(' ')));
  Object.defineProperty(document, 'refused', {get: () => refused});
}`;

/** The names on `window`, but those that every window has. */
const GLOBALS = `(() => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  frame.remove();
  return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\\d+$/.test(name));
})()`;

/** Loads the page of a peer in a profile of its own, and counts. */
export async function costOf(
  browser: Browser,
  server: PeerServer,
  peer: Peer,
  options: {readonly slower: number; readonly isStrict?: boolean},
): Promise<PageCost> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.emulateCPUThrottling(options.slower);
    await page.evaluateOnNewDocument(NOTE_VIOLATIONS);
    const address = server.pageOf(peer, options.isStrict);
    const urls: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      const isOfThePage =
        url === address || /\/(?:set-up|favicon\.ico)$/.test(url) || url.startsWith('data:');
      if (!isOfThePage) urls.push(url);
    });
    await page.goto(address, {waitUntil: 'load'});
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const {metrics: times} = await client.send('Performance.getMetrics');
    await client.send('HeapProfiler.collectGarbage');
    const {metrics: sizes} = await client.send('Performance.getMetrics');
    const valueIn = (metrics: typeof times, name: string) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      bytes: urls.reduce((sum, url) => sum + (server.bytesOf(url) ?? 0), 0),
      requests: urls.length,
      script: valueIn(times, 'ScriptDuration') * 1_000,
      task: valueIn(times, 'TaskDuration') * 1_000,
      heap: valueIn(sizes, 'JSHeapUsedSize') / 1_024,
      isReady: Boolean(await page.evaluate(peer.isReady)),
      violations: (await page.evaluate('document.refused')) as string[],
      globals: (await page.evaluate(GLOBALS)) as string[],
      kept:
        (await context.cookies()).length +
        ((await page.evaluate('localStorage.length + sessionStorage.length')) as number),
    };
  } finally {
    await context.close();
  }
}
