import {fileURLToPath} from 'node:url';

import {WrongPortError} from './wrong-port-error.js';

/** Where the server listens, and what it serves. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The folder that the build wrote: it contains `v1/`. */
  readonly folder: string;
}

/** `dist/api` of this repository. */
const FOLDER = fileURLToPath(new URL('../../../../dist/api', import.meta.url));

/**
 * Reads `HOST`, `PORT` and `API_FOLDER`.
 *
 * @throws {WrongPortError} if the port is not a port number
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const {HOST: host = '127.0.0.1', PORT: port = '1721', API_FOLDER: folder = FOLDER} = environment;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : NaN;
  if (!(number <= 65_535)) throw new WrongPortError(port);
  return {host, port: number, folder};
}
