import type {Page} from 'puppeteer-core';

/** Adds up what a page fetches from some origins, as it crosses the wire. */
export async function countTransfer(page: Page, origins: readonly string[]) {
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on('Network.requestWillBeSent', ({requestId, request}) => urls.set(requestId, request.url));
  client.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const url = urls.get(requestId) ?? '';
    if (!origins.some((origin) => url.startsWith(origin))) return;
    // `panel.js` and `individual.fr.json` by their first word.
    const name = new URL(url).pathname.split('/').at(-1)!.split('.')[0]!;
    bytes.set(name, (bytes.get(name) ?? 0) + encodedDataLength);
  });
  return {
    /** Bytes of the files that were fetched, headers included. */
    of: (...names: readonly string[]) => names.reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0),
  };
}
