import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

import {Cyber17Error} from '@cyber-17/protocol';

import {SCREEN} from './engine.js';

import type {Engine} from './engine.js';
import type {AddressInfo} from 'node:net';

/** Thrown when the driver refuses a command. It repeats what the driver said. */
export class DriverError extends Cyber17Error {
  override name = 'DriverError';
}

/** Where the driver and the browser stand. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

const PATIENCE = 30_000;

/** WebKitGTK over classic WebDriver, on a screen that nobody sees. */
export async function startWebKit({driver, browser}: WebKitPrograms): Promise<Engine> {
  const port = await freePort();
  const process = spawn('xvfb-run', ['-a', 'dbus-run-session', '--', driver, `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own: ended with everything that it started.
    detached: true,
  });
  const stop = () => {
    if (process.pid !== undefined && process.exitCode === null) globalThis.process.kill(-process.pid);
  };
  const send = async (path: string, body?: unknown, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    const {value} = (await answer.json()) as {value: unknown};
    if (!answer.ok) throw new DriverError(`Expected ${path} to be done, found ${JSON.stringify(value)}.`);
    return value;
  };
  try {
    await untilAnswers(() => send('/status', undefined, 'GET'));
    const {sessionId} = (await send('/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
        },
      },
    })) as {sessionId: string};
    const command = (path: string, body?: unknown, method?: string) =>
      send(`/session/${sessionId}${path}`, body, method);
    await command('/window/rect', SCREEN);
    return {
      async open(url) {
        await command('/url', {url});
      },
      run: (expression) => command('/execute/sync', {script: `return (${expression});`, args: []}),
      async click(x, y) {
        const steps = [
          {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)},
          {type: 'pointerDown', button: 0},
          {type: 'pointerUp', button: 0},
        ];
        await command('/actions', {actions: [{type: 'pointer', id: 'mouse', actions: steps}]});
      },
      async type(text) {
        const actions = [...text].flatMap((value) => [
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ]);
        await command('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
      },
      async end() {
        await command('', undefined, 'DELETE');
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (const until = Date.now() + PATIENCE; ;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
