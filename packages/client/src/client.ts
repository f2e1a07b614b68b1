import {readBook, readExplanations, readLetters} from '@cyber-17/content/read';
import {readDepartments, readProviderPage} from '@cyber-17/protocol';
import ky, {HTTPError} from 'ky';

import {departmentsOf} from './departments-of.js';
import {MissingFileError} from './errors/missing-file-error.js';
import {NoWebCryptoError} from './errors/no-web-crypto-error.js';
import {hasWebCrypto} from './has-web-crypto.js';
import {verifyEnvelope} from './verify-envelope.js';
import {withhold} from './withhold.js';

import type {Directory, Place} from './directory.js';
import type {PublishedBook} from './published-book.js';
import type {Trust} from './trust.js';
import type {Explanations, Graph, Letters} from '@cyber-17/content';
import type {Lang, Publication, PublishedFile} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

/**
 * The longest one attempt may take. One that takes longer is the last: only those that
 * fail before are made again, twice at most.
 */
const ATTEMPT_TIMEOUT_MS = 5_000;

const client = ky.create({
  timeout: ATTEMPT_TIMEOUT_MS, // defence: api-timeout
  credentials: 'omit',
  referrerPolicy: 'no-referrer', // defence: api-referrer
  retry: {
    limit: 2, // defence: few-retries
    // Jitter: clients that all retry at the same moment are an attack of their own.
    delay: (attempt) => 300 * 2 ** attempt * (0.5 + Math.random()),
    // Ky would wait exactly as long as a header says: all clients until the same moment.
    afterStatusCodes: [],
    // Who says when to come back is not asked before that: the failure is reported at once.
    // defence: retry-after
    shouldRetry: ({error}) =>
      error instanceof HTTPError && error.response.headers.has('Retry-After') ? false : undefined,
  },
  hooks: {
    beforeRetry: [
      // A file of the wrong hash fails like the network, and the browser may have kept it for a year.
      // defence: book-reload
      ({request, error}) =>
        error instanceof TypeError ? new Request(request, {cache: 'reload'}) : undefined,
    ],
  },
});

/** Where the API is: its origin, without a final slash. */
export interface ApiLocation {
  readonly apiOrigin: string;
}

/** Loads what the API publishes: the book, its explanations, the letters and the directory. */
export interface Client {
  /** Loads the whole book of a language, so that nobody on the network learns what happened. */
  loadBook(api: ApiLocation, graph: Graph, signal: AbortSignal): Promise<PublishedBook>;
  /** Loads the explanations of one language. */
  loadExplanations(api: ApiLocation, lang: Lang): Promise<Explanations>;
  /** Loads all letters of a language, so that nobody learns which one is used. */
  loadLetters(api: ApiLocation, lang: Lang): Promise<Letters>;
  /**
   * Loads the providers around a postcode.
   *
   * @throws {UnknownPostcodeError} if the postcode is in no known department
   */
  loadDirectory(api: ApiLocation, place: Place, signal: AbortSignal): Promise<Directory>;
}

/**
 * A client of the API that accepts signed data only: the index by its signature,
 * every other file by the hash in the index.
 *
 * It remembers the newest index it has seen and refuses older ones.
 */
export function createClient(trust: Trust): Client {
  let {floor} = trust;
  let wasRefused = false;

  async function loadPublication({apiOrigin}: ApiLocation, signal: AbortSignal): Promise<Publication> {
    // After a refusal, and after a file that did not come, the next request bypasses the browser's cache.
    const cache = wasRefused ? 'no-cache' : 'default'; // defence: index-cache
    const answer = await client.get(`${apiOrigin}/v1/index.json`, {cache, signal});
    wasRefused = true;
    const publication = await verifyEnvelope(await answer.json(), {keys: trust.keys, floor});
    wasRefused = false;
    floor = Math.max(floor, publication.version); // defence: index-newest
    return publication;
  }

  async function loadFile<T>(
    api: ApiLocation,
    files: Publication['files'],
    name: string,
    read: Reader<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const file: PublishedFile | undefined = files[name];
    if (!file) throw new MissingFileError(name);
    return loadTwin(api, file, read, signal).catch((error: unknown) => {
      // An old index, kept by the browser, names what is there no more.
      wasRefused = true;
      throw error;
    });
  }

  async function loadNamed<T>(api: ApiLocation, name: string, read: Reader<T>): Promise<T> {
    // For the index and the file together, whatever was tried again.
    const signal = AbortSignal.timeout(3 * ATTEMPT_TIMEOUT_MS);
    if (!hasWebCrypto()) throw new NoWebCryptoError();
    const {files} = await loadPublication(api, signal);
    return loadFile(api, files, name, read, signal);
  }

  return {
    async loadBook(api, graph, signal) {
      const {lang} = graph;
      if (!hasWebCrypto()) return loadTwin(api, trust.bundled[lang], readBook, signal); // defence: no-web-crypto
      const publication = await loadPublication(api, signal);
      const {files, validUntil, partners} = publication;
      const book = await loadFile(api, files, `${lang}/advice.json`, readBook, signal);
      return {...withhold(book, graph, publication), validUntil, partners};
    },

    loadExplanations: (api, lang) => loadNamed(api, `${lang}/explanations.json`, readExplanations),

    loadLetters: (api, lang) => loadNamed(api, `${lang}/letters.json`, readLetters),

    // Only the department leaves the device. A postcode in two departments gives no
    // page until the visitor has chosen one.
    async loadDirectory(api, {postcode, department}, signal) {
      if (!hasWebCrypto()) throw new NoWebCryptoError();
      const {files} = await loadPublication(api, signal);
      const load = <T>(name: string, read: Reader<T>) => loadFile(api, files, name, read, signal);
      const departments = await load('departments.json', readDepartments);
      const possible = departmentsOf(departments, postcode);
      const here = possible.filter((code) => possible.length === 1 || code === department);
      if (here.length === 0) return {departments, possible, here, pages: []};
      const pages = await Promise.all(
        [...here, 'remote'].map((name) => load(`providers/${name}.json`, readProviderPage)),
      );
      return {departments, possible, here, pages};
    },
  };
}

async function loadTwin<T>(
  {apiOrigin}: ApiLocation,
  {path, integrity}: PublishedFile,
  read: Reader<T>,
  signal: AbortSignal,
): Promise<T> {
  // defence: book-integrity
  return read(await client.get(`${apiOrigin}/v1/${path}`, {integrity, signal}).json(), path);
}
