import {readdirSync} from 'node:fs';

import {VERSION_FOLDER} from '../build-data.js';

/**
 * The name of the folder, below that of this version, where its code and data
 * are: the hash of all of them. To be asked once the panel is built.
 */
export function codeFolder(): string {
  const [found, ...others] = readdirSync(VERSION_FOLDER, {withFileTypes: true}).filter((entry) =>
    entry.isDirectory(),
  );
  if (!found || others.length > 0) {
    throw new TypeError(
      `Expected one folder of code in ${VERSION_FOLDER}, found ${others.length ? 'more' : 'none'}.`,
    );
  }
  return found.name;
}
