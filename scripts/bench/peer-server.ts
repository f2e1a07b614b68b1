import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

import type {Peer} from './peers.js';
import type {AddressInfo} from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** One origin that serves a page for each peer, and their files, as small as brotli makes them. */
export interface PeerServer {
  readonly origin: string;
  /** The page of a peer; `strict` adds the policy. */
  pageOf(peer: Peer, strict?: boolean): string;
  /** How many bytes a file of a peer is on the wire; `undefined` for what is not one. */
  bytesOf(url: string): number | undefined;
  close(): void;
}

/** The strictest that a page can send: the module must need nothing more. */
const strictPolicy = (origin: string) =>
  `default-src 'none'; script-src ${origin}; require-trusted-types-for 'script'`;

export async function startPeerServer(peers: readonly Peer[]): Promise<PeerServer> {
  const sizes = new Map<string, number>();
  const bodies = new Map<string, Buffer>();
  let origin = '';

  /** The file of `/3/dist/x.js`, compressed once. */
  function fileOf(path: string): Buffer | undefined {
    const known = bodies.get(path);
    if (known) return known;
    const [, index, ...rest] = path.split('/');
    const peer = peers[Number(index)];
    const file = peer && normalize(join(peer.folder, ...rest));
    if (!file?.startsWith(peer!.folder + sep) || !statSync(file, {throwIfNoEntry: false})?.isFile())
      return undefined;
    const base = `${origin}/${index}/`;
    const text = readFileSync(file, 'utf8');
    const moved = peer!.remote ? text.replaceAll(peer!.remote, `${base}build/`) : text;
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: moved.length};
    const body = brotliCompressSync(moved, {params});
    bodies.set(path, body);
    sizes.set(path, body.length);
    return body;
  }

  function pageFor(index: number): string {
    const peer = peers[index]!;
    const place = (html: string) => html.replaceAll('BASE', `${origin}/${index}/`);
    const setUp = peer.setUp ? `<script defer src="/${index}/set-up"></script>` : '';
    return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${index}</title>
${place(peer.head)}${setUp}</head>
<body><h1>Page</h1><p>A page of someone.</p>${place(peer.body)}</body></html>`;
  }

  const server = createServer(({url = '/'}, response) => {
    const {pathname, searchParams} = new URL(url, origin);
    const [, index = '', name] = pathname.split('/');
    const head = {'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*'};
    if (!peers[Number(index)]) {
      // The icon that browsers ask for.
      response.writeHead(204).end();
    } else if (!name) {
      const policy = searchParams.has('strict') ? {'Content-Security-Policy': strictPolicy(origin)} : {};
      response.writeHead(200, {...head, ...policy, 'Content-Type': 'text/html; charset=utf-8'});
      response.end(pageFor(Number(index)));
    } else if (name === 'set-up') {
      response.writeHead(200, {...head, 'Content-Type': TYPES['.js']});
      response.end(peers[Number(index)]?.setUp);
    } else {
      const body = fileOf(pathname);
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(body ? 200 : 404, {
        ...head,
        'Content-Type': type,
        'Content-Encoding': body ? 'br' : 'identity',
      });
      response.end(body);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    pageOf: (peer, strict) => `${origin}/${peers.indexOf(peer)}/${strict ? '?strict' : ''}`,
    bytesOf: (url) => (url.startsWith(origin) ? sizes.get(new URL(url).pathname) : undefined),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
