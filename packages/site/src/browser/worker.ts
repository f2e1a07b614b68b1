/** What the build tells the worker; written before this code. */
interface WorkerData {
  /** Changes with every file of the site. */
  readonly version: string;
  /** Below the scope: the pages that everyone may need. */
  readonly pages: readonly string[];
  /** Of this site and of the CDN: never change under their names. */
  readonly fixed: readonly string[];
  readonly apiOrigin: string;
}

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker extends EventTarget {
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
}

declare const DATA: WorkerData;

const worker = globalThis as unknown as Worker;
const {scope} = worker.registration;
/** One for each language, so that none deletes that of another. */
const prefix = `cyber-17 ${new URL(scope).pathname} `;
const name = prefix + DATA.version;
const lang = new URL(scope).pathname.split('/').at(-2) ?? '';

/** Files that never change: all of them, or those of this language. */
const fixed = DATA.fixed.filter((url) => !/\.[a-z]{2}\.json$/.test(url) || url.endsWith(`.${lang}.json`));

/** What is the same for everyone of this language: who reads a device learns no answer from it. */
const isAdvice = (url: string) =>
  url === `${DATA.apiOrigin}/v1/index.json` || url.startsWith(`${DATA.apiOrigin}/v1/${lang}/`);

async function install() {
  const cache = await caches.open(name);
  await Promise.all([
    cache.addAll(DATA.pages.map((page) => new Request(new URL(page, scope), {cache: 'no-cache'}))),
    cache.addAll(fixed.map((url) => new Request(new URL(url, scope), {mode: 'cors', credentials: 'omit'}))),
  ]);
  await worker.skipWaiting();
}

/** Keeps the advice over a change of the site; of a file that had several names, the last. */
async function carryOver(old: readonly string[]) {
  const cache = await caches.open(name);
  for (const each of old) {
    const from = await caches.open(each);
    const advice = (await from.keys()).filter(({url}) => isAdvice(url));
    // The keys are in the order of writing.
    const last = new Map(
      advice.map((request) => [request.url.replace(/\.[0-9a-f]{12}\.json$/, ''), request]),
    );
    for (const request of last.values()) await cache.put(request, (await from.match(request))!);
  }
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((each) => each.startsWith(prefix) && each !== name);
  // A full disk loses the copy of the advice, not the change.
  await carryOver(old).catch(() => {});
  await Promise.all(old.map((each) => caches.delete(each)));
  await worker.clients.claim();
}

/** A network that swallows everything ends nothing: by then what is kept here is shown. Milliseconds. */
const PATIENCE_MS = 8_000;

/** What never changes comes from here; the rest from the network, and from here if there is none. */
async function answer(event: FetchEvent): Promise<Response> {
  const {request} = event;
  const cache = await caches.open(name);
  const kept = await cache.match(request.url, {ignoreVary: true});
  const isFixed = fixed.some((url) => new URL(url, scope).href === request.url);
  // With `reload` the page says that the copy is a bad one.
  if (kept && isFixed && request.cache !== 'reload') return kept;
  // A page that is not here: the front page, whose questions know all the advice.
  const front = request.mode === 'navigate' ? await cache.match(scope) : undefined;
  const found = kept ?? front;
  const fetched = fetch(request).then((fresh) => {
    const isKept = kept !== undefined || isAdvice(request.url);
    // Beside the answer: what cannot be written, on a full disk say, was still received.
    if (fresh.ok && isKept) event.waitUntil(cache.put(request.url, fresh.clone()).catch(() => {}));
    // A server that is down has nothing better than the copy.
    return fresh.status >= 500 && kept ? kept : fresh;
  });
  if (!found) return fetched;
  // What comes late is kept all the same.
  event.waitUntil(fetched.catch(() => {}));
  const isBad = request.cache === 'reload';
  return Promise.race([fetched, ...(isBad ? [] : [late(found)])]).catch(() => found);
}

/** What is here, for when nothing else has come. */
const late = (found: Response) =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(found), PATIENCE_MS));

worker.addEventListener('install', (event) => (event as ExtendableEvent).waitUntil(install()));
worker.addEventListener('activate', (event) => (event as ExtendableEvent).waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const fetched = event as FetchEvent;
  if (fetched.request.method === 'GET') fetched.respondWith(answer(fetched));
});

// A module, so that its names are its own.
export {};
