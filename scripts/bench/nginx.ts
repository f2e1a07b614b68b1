import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** A web server to measure against: Debian's, as it serves static files best. */
export interface Nginx {
  readonly pid: number;
  stop(): void;
}

/** The module that sends `.br` files, from the package `libnginx-mod-http-brotli-static`. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is installed. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Whether it can send the `.br` files that stand beside the others. */
export const sendsBrotli = existsSync(BROTLI);

/**
 * Starts nginx over a folder: one worker a core, sendfile, open files cached,
 * no log, precompressed files, and the headers that our server sends.
 */
export function startNginx(folder: string, port: number, headers: readonly string[]): Nginx {
  const home = join(folder, '..', 'nginx');
  mkdirSync(home, {recursive: true});
  const configuration = join(home, 'nginx.conf');
  const added = headers.flatMap((name, index) =>
    index % 2 === 0 ? [`add_header ${name} "${headers[index + 1]}" always;`] : [],
  );
  writeFileSync(
    configuration,
    `${sendsBrotli ? `load_module ${BROTLI};` : ''}
worker_processes auto;
pid ${home}/pid;
error_log ${home}/error.log;
events { worker_connections 2048; }
http {
  access_log off;
  types { application/json json; application/yaml yaml; }
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=2000 inactive=10m;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  gzip_static on;
  ${sendsBrotli ? 'brotli_static on;' : ''}
  server {
    listen 127.0.0.1:${port} backlog=1024;
    root ${folder};
    ${added.join('\n    ')}
  }
}
`,
  );
  const {status, stderr} = spawnSync('nginx', ['-c', configuration], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`nginx did not start: ${stderr}`);
  const pid = Number(readFileSync(join(home, 'pid'), 'utf8'));
  return {pid, stop: () => void process.kill(pid, 'SIGTERM')};
}
