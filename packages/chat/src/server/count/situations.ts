import {readFileSync} from 'node:fs';

import {AUDIENCES, Cyber17Error, InvalidShapeError} from '@cyber-17/protocol';
import {list, map, oneOf} from '@cyber-17/protocol/read';

import type {Audience} from '@cyber-17/protocol';

/** What can be counted: threats, and who can meet each. A made-up name never reaches the figures. */
export type Situations = Readonly<Record<string, readonly Audience[]>>;

/** Thrown when counting is on and the list of situations is missing. */
export class NoSituationsError extends Cyber17Error {
  override name = 'NoSituationsError';

  constructor(file: string, cause: unknown) {
    super(`Expected the situations to count in ${file}, found none. Run npm run build.`, {cause});
  }
}

const read = map(list(oneOf(AUDIENCES), AUDIENCES.length));

/**
 * Reads the list that the build wrote.
 *
 * @throws {NoSituationsError} if it is missing, or is something else
 */
export function readSituations(file: string): Situations {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')), 'situations');
  } catch (error) {
    const isExpected =
      error instanceof InvalidShapeError ||
      error instanceof SyntaxError ||
      (error as {code?: string}).code === 'ENOENT';
    if (!isExpected) throw error;
    throw new NoSituationsError(file, error);
  }
}
