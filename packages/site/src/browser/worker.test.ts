import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

const SCOPE = 'https://site.example/fr/';
const PREFIX = 'cyber-17 /fr/ ';
const API = 'https://api.example';
const CODE = 'https://cdn.example/1.2.3/panel.js';
const INDEX = `${API}/v1/index.json`;

type Handler = (event: object) => void;

const handlers = new Map<string, Handler>();

/** What the worker keeps: by the name of the cache, then by address. */
const kept = new Map<string, Map<string, string>>();

async function write(name: string, url: string, answer: Response): Promise<void> {
  const entries = kept.get(name)!;
  // A browser's cache, too, is in the order of writing.
  entries.delete(url);
  entries.set(url, await answer.text());
}

/** Writes; a test may replace it. */
let put = write;

const urlOf = (asked: Request | string) => (typeof asked === 'string' ? asked : asked.url);

const caches = {
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
  open: async (name: string) => {
    const entries = kept.get(name) ?? new Map<string, string>();
    kept.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      match: async (asked: Request | string) => {
        const text = entries.get(urlOf(asked));
        return text === undefined ? undefined : new Response(text);
      },
      put: (asked: Request | string, answer: Response) => put(name, urlOf(asked), answer),
    };
  },
};

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('registration', {scope: SCOPE});
  vi.stubGlobal('addEventListener', (type: string, handler: Handler) => handlers.set(type, handler));
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('clients', {claim: async () => {}});
  vi.stubGlobal('DATA', {version: 'new', pages: [''], fixed: [CODE], apiOrigin: API});
  await import('./worker.js');
});

afterEach(() => {
  kept.clear();
  put = write;
  vi.unstubAllGlobals();
});

/** The answer to a page that asks for an address. */
async function answerTo(url: string, cache: RequestCache = 'default'): Promise<string> {
  const answers: Promise<Response>[] = [];
  handlers.get('fetch')!({
    request: new Request(url, {cache}),
    respondWith: (answer: Promise<Response>) => answers.push(answer),
    waitUntil: () => {},
  });
  return (await answers[0]!).text();
}

/** Lets the new worker take over. */
async function activate(): Promise<void> {
  const done: Promise<unknown>[] = [];
  handlers.get('activate')!({waitUntil: (each: Promise<unknown>) => done.push(each)});
  await Promise.all(done);
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

test('fetches a file that never changes only for a page that found the copy bad', async () => {
  kept.set(`${PREFIX}new`, new Map([[CODE, 'bad']]));
  vi.stubGlobal('fetch', async () => new Response('good'));
  expect(await answerTo(CODE)).toBe('bad');
  expect(await answerTo(CODE, 'reload')).toBe('good');
  expect(await answerTo(CODE)).toBe('good');
});

describe('a page that is kept', () => {
  beforeEach(() => kept.set(`${PREFIX}new`, new Map([[SCOPE, 'kept']])));
  afterEach(() => void vi.useRealTimers());

  test('is shown without a connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await answerTo(SCOPE)).toBe('kept');
  });

  test('is shown where the server is down, and not where it says that there is none', async () => {
    vi.stubGlobal('fetch', async () => new Response('fault', {status: 503}));
    expect(await answerTo(SCOPE)).toBe('kept');
    vi.stubGlobal('fetch', async () => new Response('none', {status: 404}));
    expect(await answerTo(SCOPE)).toBe('none');
  });

  test('is shown after eight seconds where the network swallows everything', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    let answered = '';
    void answerTo(SCOPE).then((text) => (answered = text));
    await vi.advanceTimersByTimeAsync(7_000);
    expect(answered).toBe('');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answered).toBe('kept');
  });

  test('is renewed by what the network gives late', async () => {
    vi.useFakeTimers();
    let give: (answer: Response) => void = () => {};
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (give = resolve)));
    const answer = answerTo(SCOPE);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await answer).toBe('kept');
    give(new Response('fresh'));
    await vi.advanceTimersByTimeAsync(10);
    expect(kept.get(`${PREFIX}new`)!.get(SCOPE)).toBe('fresh');
  });
});

describe('a new version of the site', () => {
  const advice = (hash: string) => `${API}/v1/fr/advice.${hash}.json`;

  beforeEach(() => {
    const before = {
      [SCOPE]: 'page before',
      [INDEX]: 'index',
      [advice('111111111111')]: 'advice of last month',
      [advice('000000000000')]: 'advice',
    };
    kept.set(`${PREFIX}old`, new Map(Object.entries(before)));
  });

  test('still has the advice without a connection, the last of each file alone', async () => {
    await activate();
    expect([...kept.keys()]).toEqual([`${PREFIX}new`]);
    expect([...kept.get(`${PREFIX}new`)!]).toEqual([
      [INDEX, 'index'],
      [advice('000000000000'), 'advice'],
    ]);
  });

  test('takes over even if the disk is full', async () => {
    put = () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
    await activate();
    expect([...kept.keys()]).toEqual([`${PREFIX}new`]);
  });
});
