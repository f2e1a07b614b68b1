import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

import {Cyber17Error} from '@cyber-17/protocol';

import {KEYS, SCREEN} from './tab.js';

import type {Engine} from './engine.js';
import type {Tab} from './tab.js';
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

/** Sends a command to the driver, and gives its answer. */
type Send = (path: string, body?: unknown, method?: string) => Promise<unknown>;

const PATIENCE = 15_000;
const PAGE_PATIENCE = 8_000;
const SHIFT = '\uE008';

/** WebKitGTK over classic WebDriver, on a screen that nobody sees; `proxy` serves what is not on this machine. */
export function startWebKit(programs: WebKitPrograms, proxy: URL): Promise<Engine> {
  // A driver and a bus for each: a browser that starts while the one before is
  // still ending finds it on the bus, hands over to it, and never answers.
  return Promise.resolve({arrive: () => arriveAtLast(programs, proxy), end: () => Promise.resolve()});
}

/** Seen on a busy machine: a browser that does not start, and a driver that waits for it without end. */
async function arriveAtLast(programs: WebKitPrograms, proxy: URL): Promise<Tab> {
  try {
    return await arrive(programs, proxy);
  } catch {
    return arrive(programs, proxy);
  }
}

async function arrive({driver, browser}: WebKitPrograms, proxy: URL): Promise<Tab> {
  const port = await freePort();
  const process = spawn('xvfb-run', ['-a', 'dbus-run-session', '--', driver, `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own: ended with everything that it started.
    detached: true,
  });
  const stop = () => {
    if (process.pid !== undefined && process.exitCode === null) globalThis.process.kill(-process.pid);
  };
  const send: Send = async (path, body, method = 'POST') => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
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
          // Waited for whole: asked while a page is on its way, it now and then never answers.
          timeouts: {pageLoad: PAGE_PATIENCE},
          proxy: {proxyType: 'manual', httpProxy: proxy.host, noProxy: [proxy.hostname]},
          'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
        },
      },
    })) as {sessionId: string};
    const command: Send = (path, ...rest) => send(`/session/${sessionId}${path}`, ...rest);
    await command('/window/rect', SCREEN);
    return {
      ...tabOf(command),
      async leave() {
        // Whether it answers or not: what it started ends with it.
        await command('', undefined, 'DELETE').catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function tabOf(command: Send): Omit<Tab, 'leave'> {
  const move = (x: number, y: number) => ({
    type: 'pointerMove',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
  });
  const point = (...actions: readonly object[]) =>
    command('/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
  const strike = (...keys: readonly string[]) =>
    command('/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...keys.map((value) => ({type: 'keyDown', value})),
            ...[...keys].reverse().map((value) => ({type: 'keyUp', value})),
          ],
        },
      ],
    });
  return {
    async open(url) {
      try {
        await command('/url', {url});
      } catch (error) {
        // A page that waits for something is there nevertheless.
        if (!(error instanceof DriverError && error.message.includes('"timeout"'))) throw error;
      }
    },
    async back() {
      await command('/back', {});
    },
    run: (expression) => command('/execute/sync', {script: `return (${expression});`, args: []}),
    async runInFrame(expression) {
      const script = `return window.inside.all().find((each) => each.matches('iframe'))`;
      const id = await command('/execute/sync', {script, args: []});
      if (!id) return undefined;
      await command('/frame', {id});
      try {
        return await command('/execute/sync', {script: `return (${expression});`, args: []});
      } finally {
        await command('/frame', {id: null});
      }
    },
    async hover(x, y) {
      await point(move(x, y));
    },
    async click(x, y) {
      await point(move(x, y), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0});
    },
    async type(text) {
      for (const value of text) await strike(value);
    },
    async press(key, isShifted = false) {
      await strike(...(isShifted ? [SHIFT] : []), KEYS[key]);
    },
  };
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
