import {Cyber17Error, readDepartments, readEnvelope, readProviderPage} from '@cyber-17/protocol';
import ky from 'ky';

import {departmentsOf} from './departments-of.js';
import {readBook} from './read-book.js';
import {readExplanations} from './read-explanations.js';
import {readLetters} from './read-letters.js';

import type {Directory, Place} from '../directory.js';
import type {Operator} from '../operator.js';
import type {Book, Explanations, Graph, Letters} from '@cyber-17/content';
import type {Envelope, EnvelopeFile, Lang} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

/** Thrown when the API does not have a file that it should. */
export class MissingFileError extends Cyber17Error {
  override name = 'MissingFileError';

  readonly file: string;

  constructor(file: string) {
    super(`Expected the API to list "${file}", found no such file.`);
    this.file = file;
  }
}

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
    maxRetryAfter: 10_000,
  },
});

/**
 * Loads the advice book of a language: whole, so that nobody on the way learns
 * what happened.
 *
 * @throws {InvalidShapeError} when an answer is not what it should be.
 */
export function loadBook(operator: Operator, graph: Graph, signal: AbortSignal): Promise<Book> {
  return loadNamed(operator, `${graph.lang}/advice.json`, readBook, signal);
}

/**
 * Loads what is explained to who asks, in one language.
 *
 * @throws {InvalidShapeError} when an answer is not what it should be.
 */
export function loadExplanations(operator: Operator, lang: Lang): Promise<Explanations> {
  return loadNamed(
    operator,
    `${lang}/explanations.json`,
    readExplanations,
    AbortSignal.timeout(3 * PATIENCE),
  );
}

/**
 * Loads the letters of a language: all of them, so that nobody learns which.
 *
 * @throws {InvalidShapeError} when an answer is not what it should be.
 */
export function loadLetters(operator: Operator, lang: Lang): Promise<Letters> {
  return loadNamed(operator, `${lang}/letters.json`, readLetters, AbortSignal.timeout(3 * PATIENCE));
}

/**
 * Finds who helps around a postcode. Only the department leaves the device; a
 * postcode that lies in two has none until the visitor says which.
 *
 * @throws {UnknownPostcodeError} when the postcode lies nowhere we know.
 * @throws {InvalidShapeError} when an answer is not what it should be.
 */
export async function loadDirectory(
  operator: Operator,
  {postcode, department}: Place,
  signal: AbortSignal,
): Promise<Directory> {
  const envelope = await loadEnvelope(operator, signal);
  const departments = await loadFile(operator, envelope, 'departments.json', readDepartments, signal);
  const possible = departmentsOf(departments, postcode);
  const here = possible.filter((code) => possible.length === 1 || code === department);
  if (here.length === 0) return {departments, possible, here, pages: []};
  const pages = await Promise.all(
    [...here, 'remote'].map((name) =>
      loadFile(operator, envelope, `providers/${name}.json`, readProviderPage, signal),
    ),
  );
  return {departments, possible, here, pages};
}

async function loadNamed<T>(
  operator: Operator,
  name: string,
  read: Reader<T>,
  signal: AbortSignal,
): Promise<T> {
  return loadFile(operator, await loadEnvelope(operator, signal), name, read, signal);
}

async function loadEnvelope({apiOrigin}: Operator, signal: AbortSignal): Promise<Envelope> {
  return readEnvelope(await client.get(`${apiOrigin}/v1/index.json`, {signal}).json(), 'index');
}

async function loadFile<T>(
  {apiOrigin}: Operator,
  {files}: Envelope,
  name: string,
  read: Reader<T>,
  signal: AbortSignal,
): Promise<T> {
  const file: EnvelopeFile | undefined = files[name];
  if (!file) throw new MissingFileError(name);
  const {path, integrity} = file;
  return read(await client.get(`${apiOrigin}/v1/${path}`, {integrity, signal}).json(), name);
}
