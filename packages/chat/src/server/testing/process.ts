import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

import type {ChildProcess} from 'node:child_process';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A node in a process of its own, that can be killed. */
export interface NodeProcess {
  readonly address: string;
  readonly child: ChildProcess;
}

/**
 * Starts a node as `npm run chat` does.
 *
 * @param port 0 takes a free one
 */
export async function startProcess(
  environment: Readonly<Record<string, string>>,
  port = 0,
): Promise<NodeProcess> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', MAIN], {
    env: {...process.env, ...environment, HOST: '127.0.0.1', PORT: String(port)},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    const lines = createInterface(child.stdout!);
    lines.on('line', (line) => {
      const {event, port: taken} = JSON.parse(line) as {event: string; port?: number};
      if (event === 'node started') resolve({address: `127.0.0.1:${taken}`, child});
    });
    child.once('exit', (code) =>
      reject(new Error(`Expected a node that starts, found one that ended with ${code}.`)),
    );
  });
}
