import {spawn} from 'node:child_process';

import type {Step} from './step.js';

/** How many steps run side by side: one for each of two cores. */
const AT_ONCE = 2;

/** A step that has ended. */
interface Ended {
  readonly name: string;
  readonly seconds: number;
  readonly status: number;
}

/**
 * Runs steps, two at a time where they use one core each, and starts no more
 * once one has failed. Prints how long each took.
 *
 * @returns the exit status: that of the first step that failed, else 0.
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const started = performance.now();
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const ended: Ended[] = [];
  const hasEnded = (name: string) => ended.some((each) => each.name === name);
  const isDue = ({after = [], usesBothCores}: Step) =>
    after.every((name) => hasEnded(name) || !steps.some((each) => each.name === name)) &&
    running.size < (usesBothCores ? 1 : AT_ONCE) &&
    ![...running.keys()].some((each) => each.usesBothCores);
  const failed = () => ended.find(({status}) => status !== 0);

  for (;;) {
    const next = failed() ? undefined : waiting.find(isDue);
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next,
        run(next).then((result) => {
          ended.push(result);
          running.delete(next);
        }),
      );
    } else if (running.size > 0) await Promise.race(running.values());
    else break;
  }

  console.log('');
  for (const {name, seconds, status} of ended) print(name, seconds, status === 0 ? '' : '  failed');
  print('in all', secondsSince(started));
  return failed()?.status ?? 0;
}

/** Runs one step. What it prints is shown at once if it is alone, else when it has ended. */
async function run({name, usesBothCores, skips}: Step): Promise<Ended> {
  const reason = skips?.();
  if (reason !== undefined) {
    console.log(`\n── ${name}: skipped, ${reason}`);
    return {name, seconds: 0, status: 0};
  }
  if (usesBothCores) console.log(`\n── ${name}`);
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: usesBothCores ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const seconds = secondsSince(started);
  if (!usesBothCores) {
    console.log(`\n── ${name}`);
    process.stdout.write(Buffer.concat(output));
  }
  console.log(`── ${name}: ${status === 0 ? '' : 'failed after '}${seconds.toFixed(1)} s`);
  return {name, seconds, status};
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1_000;
}

function print(name: string, seconds: number, note = '') {
  console.log(`${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s${note}`);
}
