import {readBook, readExplanations, readLetters} from '@cyber-17/content/read';
import {readDepartments, readProviderPage} from '@cyber-17/protocol';
import ky from 'ky';

import {departmentsOf} from './departments-of.js';
import {MissingFileError} from './errors/missing-file-error.js';
import {NoWebCryptoError} from './errors/no-web-crypto-error.js';
import {verifyEnvelope} from './verify-envelope.js';
import {withhold} from './withhold.js';

import type {Directory, Place} from './directory.js';
import type {PublishedBook} from './published-book.js';
import type {Trust} from './trust.js';
import type {Explanations, Graph, Letters} from '@cyber-17/content';
import type {Lang, Publication, PublishedFile} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

/** One attempt may take this long; three are made. */
const PATIENCE = 5_000;

const client = ky.create({
  timeout: PATIENCE,
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  retry: {
    limit: 2,
    // A crowd that retries at the same moment is an attack of its own.
    delay: (attempt) => 300 * 2 ** attempt * (0.5 + Math.random()),
    // Asked to come back in an hour, we say at once that it did not come, and try again later.
    maxRetryAfter: 3_000,
  },
});

/** Where the API is: its origin, without a final slash. */
export interface ApiLocation {
  readonly apiOrigin: string;
}

/** The book, what explains it, the letters and the directory, as the API publishes them. */
export interface Client {
  /** Loads the book of a language: whole, so that nobody on the way learns what happened. */
  loadBook(api: ApiLocation, graph: Graph, signal: AbortSignal): Promise<PublishedBook>;
  /** Loads what is explained to who asks, in one language. */
  loadExplanations(api: ApiLocation, lang: Lang): Promise<Explanations>;
  /** Loads the letters of a language: all of them, so that nobody learns which. */
  loadLetters(api: ApiLocation, lang: Lang): Promise<Letters>;
  /**
   * Finds who helps around a postcode.
   *
   * @throws {UnknownPostcodeError} when the postcode lies nowhere we know.
   */
  loadDirectory(api: ApiLocation, place: Place, signal: AbortSignal): Promise<Directory>;
}

/**
 * A client of the API that believes nothing but what is signed: the index by
 * its signature, every other file by the hash that the index gives.
 *
 * It remembers the newest index it has seen, and refuses older ones from then on.
 */
export function createClient(trust: Trust): Client {
  let {floor} = trust;
  let wasRefused = false;

  async function loadPublication({apiOrigin}: ApiLocation, signal: AbortSignal): Promise<Publication> {
    // Asked again after a refusal, the browser does not answer with what it has kept.
    const cache = wasRefused ? 'no-cache' : 'default';
    const value = await client.get(`${apiOrigin}/v1/index.json`, {cache, signal}).json();
    wasRefused = true;
    const publication = await verifyEnvelope(value, {keys: trust.keys, floor});
    wasRefused = false;
    floor = Math.max(floor, publication.version);
    return publication;
  }

  async function loadNamed<T>(api: ApiLocation, name: string, read: Reader<T>): Promise<T> {
    const signal = AbortSignal.timeout(3 * PATIENCE);
    if (!canVerify()) throw new NoWebCryptoError();
    const {files} = await loadPublication(api, signal);
    return loadFile(api, files, name, read, signal);
  }

  return {
    // Whole, so that nobody on the way learns what happened.
    async loadBook(api, graph, signal) {
      const {lang} = graph;
      if (!canVerify()) return loadTwin(api, trust.bundled[lang], readBook, signal);
      const publication = await loadPublication(api, signal);
      const {files, validUntil, partners} = publication;
      const book = await loadFile(api, files, `${lang}/advice.json`, readBook, signal);
      return {...withhold(book, graph, publication), validUntil, partners};
    },

    loadExplanations: (api, lang) => loadNamed(api, `${lang}/explanations.json`, readExplanations),

    // All of them, so that nobody learns which.
    loadLetters: (api, lang) => loadNamed(api, `${lang}/letters.json`, readLetters),

    // Only the department leaves the device; a postcode that lies in two has none
    // until the visitor says which.
    async loadDirectory(api, {postcode, department}, signal) {
      if (!canVerify()) throw new NoWebCryptoError();
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

/** A page of plain http has no WebCrypto. */
function canVerify(): boolean {
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
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
  return loadTwin(api, file, read, signal);
}

async function loadTwin<T>(
  {apiOrigin}: ApiLocation,
  {path, integrity}: PublishedFile,
  read: Reader<T>,
  signal: AbortSignal,
): Promise<T> {
  return read(await client.get(`${apiOrigin}/v1/${path}`, {integrity, signal}).json(), path);
}
