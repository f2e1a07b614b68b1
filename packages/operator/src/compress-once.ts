import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const brotli = promisify(brotliCompress);

interface Kept {
  readonly body: Buffer;
  readonly compressed: Promise<Uint8Array<ArrayBuffer>>;
}

/** Creates a function that compresses a body, once for each path until the body there changes. */
export function compressOnce(): (path: string, body: Buffer) => Promise<Uint8Array<ArrayBuffer>> {
  const kept = new Map<string, Kept>();
  return (path, body) => {
    const before = kept.get(path);
    if (before?.body.equals(body)) return before.compressed;
    // Off the event loop, which in a node of the chat carries the talks.
    const compressed = brotli(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}).then(
      (bytes) => new Uint8Array(bytes),
    );
    kept.set(path, {body, compressed});
    return compressed;
  };
}
