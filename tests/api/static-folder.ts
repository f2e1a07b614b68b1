import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {writeTree} from '@cyber-17/api';

import type {Tree} from '@cyber-17/api';
import type {AddressInfo} from 'node:net';

/** A folder of files and nothing else, as any CDN or object store serves it. */
export interface StaticFolder {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  end(): Promise<void>;
}

/** Writes a tree to a folder and serves its files as they stand: no header but the length. */
export async function serveFolder(tree: Tree): Promise<StaticFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'cyber-17-static-'));
  writeTree(tree, folder);
  const asked: string[] = [];
  const server = createServer(({url = '/'}, response) => {
    asked.push(url);
    try {
      response.end(readFileSync(join(folder, url)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, {recursive: true});
    },
  };
}
