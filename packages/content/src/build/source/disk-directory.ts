import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** A reader of files below a data directory. Tests use one over a map. */
export interface DataDirectory {
  read(path: string): string;
  /** The names in a folder; empty if it does not exist. */
  list(path: string): readonly string[];
}

/** The data directory of a real disk. */
export function diskDirectory(root: string): DataDirectory {
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (path) =>
      existsSync(join(root, path))
        ? readdirSync(join(root, path))
            .filter((name) => !name.startsWith('.'))
            .sort()
        : [],
  };
}
