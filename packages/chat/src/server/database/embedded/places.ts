import {createHash} from 'node:crypto';
import {chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

import {NoDatabaseError} from '../database-error.js';

/** Nobody: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** Where PostgreSQL is, and where it keeps what it writes. */
export interface Places {
  readonly bin: string;
  readonly data: string;
  /** Short: the path of a socket has 107 characters at most. */
  readonly socket: string;
  /** Who it runs as; empty means who we are. */
  readonly owner: {readonly uid?: number; readonly gid?: number};
}

/**
 * The places of a database. Root gives them to nobody; what nobody cannot enter (a
 * checkout in the home of root) is moved to, or copied into, the temporary folder.
 */
export function placesFor(folder: string, bin: string): Places {
  const isRoot = process.getuid?.() === 0;
  const wanted = resolve(folder);
  const name = join(tmpdir(), `cyber17-${hash(wanted)}`);
  const data =
    isRoot && existsSync(dirname(wanted)) && !isOpenToAll(dirname(wanted)) ? `${name}-data` : wanted;
  const owner = isRoot ? {uid: NOBODY, gid: NOBODY} : {};
  for (const each of [data, name]) makeOwn(each, owner.uid);
  return {bin: isRoot && !isOpenToAll(bin) ? copyOf(bin) : bin, data, socket: name, owner};
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Whether every user may enter a folder. */
function isOpenToAll(folder: string): boolean {
  for (let each = resolve(folder); ; each = dirname(each)) {
    if ((statSync(each).mode & 0o001) === 0) return false;
    if (each === dirname(each)) return true;
  }
}

/** A folder that only its owner may enter. One that somebody else put there is not used. */
function makeOwn(folder: string, uid: number | undefined) {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const found = lstatSync(folder);
  const own = [process.getuid?.(), uid];
  if (!found.isDirectory() || !own.includes(found.uid)) {
    throw new NoDatabaseError(`${folder} in the way, which belongs to somebody else`);
  }
  chmodSync(folder, 0o700);
  if (uid !== undefined) chownSync(folder, uid, uid);
}

/** A copy of the programs where everyone may run them, made once. */
function copyOf(bin: string): string {
  const native = dirname(bin);
  const {size, mtimeMs} = statSync(join(bin, 'postgres'));
  const copy = join(tmpdir(), `cyber17-${hash(`${native} ${size} ${mtimeMs}`)}-programs`);
  if (!existsSync(copy)) {
    const part = `${copy}-${process.pid}`;
    cpSync(native, part, {recursive: true, dereference: true});
    chmodSync(part, 0o755);
    renameSync(part, copy);
  }
  if (lstatSync(copy).uid !== process.getuid?.()) {
    throw new NoDatabaseError(`${copy} in the way, which belongs to somebody else`);
  }
  return join(copy, 'bin');
}
