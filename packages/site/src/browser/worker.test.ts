import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const SCOPE = 'https://site.example/fr/';
const INDEX = 'https://api.example/v1/index.json';

type Handler = (event: object) => void;

const handlers = new Map<string, Handler>();

/** What the worker keeps: by the name of the cache, then by address. */
const kept = new Map<string, Map<string, string>>();

/** Writes, as a browser's cache does; a test may replace it. */
let put = async (name: string, url: string, answer: Response) => {
  kept.get(name)!.set(url, await answer.text());
};

const caches = {
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
  open: async (name: string) => {
    const entries = kept.get(name) ?? new Map<string, string>();
    kept.set(name, entries);
    return {
      match: async (url: string) => (entries.has(url) ? new Response(entries.get(url)) : undefined),
      put: (url: string, answer: Response) => put(name, url, answer),
    };
  },
};

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('registration', {scope: SCOPE});
  vi.stubGlobal('addEventListener', (type: string, handler: Handler) => handlers.set(type, handler));
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('DATA', {version: 'new', pages: [''], fixed: [], apiOrigin: 'https://api.example'});
  await import('./worker.js');
});

afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

/** The answer to a page that asks for an address. */
async function answerTo(url: string): Promise<string> {
  const answers: Promise<Response>[] = [];
  handlers.get('fetch')!({
    request: new Request(url),
    respondWith: (answer: Promise<Response>) => answers.push(answer),
    waitUntil: () => {},
  });
  return (await answers[0]!).text();
}

test('answers at once what the network gave, however long the disk takes', async () => {
  put = () => new Promise(() => {});
  vi.stubGlobal('fetch', async () => new Response('fresh'));
  expect(await answerTo(INDEX)).toBe('fresh');
});

test('answers what the network gave although the disk is full', async () => {
  put = () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
  vi.stubGlobal('fetch', async () => new Response('fresh'));
  expect(await answerTo(INDEX)).toBe('fresh');
});
