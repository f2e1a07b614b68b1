import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a view cannot have this name. */
export class ViewNameError extends Cyber17Error {
  override name = 'ViewNameError';

  constructor(found: string) {
    super(`Expected one lower-case word of at most 20 letters, such as “plan”, found “${found}”.`);
  }
}

/** Thrown when something in the project has the name already. */
export class NameTakenError extends Cyber17Error {
  override name = 'NameTakenError';

  constructor(view: string, file: string, found: string) {
    super(`Expected the name “${view}” to be free, found “${found}” in ${file}.`);
  }
}

/** Thrown when a file has changed so much that the new lines have no place in it. */
export class NoPlaceError extends Cyber17Error {
  override name = 'NoPlaceError';

  constructor(file: string, expected: string) {
    super(`Expected “${expected.trim()}” in ${file} to insert lines beside it, found none.`);
  }
}
