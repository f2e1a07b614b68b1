import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, rmSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

import {useOf} from '../process-use.js';

/** The milliseconds below which so many percent of the samples are. */
export function percentile(samples: readonly number[], percent: number): number {
  if (samples.length === 0) return NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!;
}

/** What the machine did beside the chat: without it a figure says nothing. */
export interface Noise {
  /** p99 of a bare socket that answers what it hears, in another process. */
  readonly echo: number;
  /** p99 of one fdatasync. */
  readonly sync: number;
  /** Percent of one core that processes which are not of this bench took. */
  readonly others: number;
}

const ECHO =
  "require('net').createServer((s) => s.on('error', () => {}).pipe(s)).listen(0, '127.0.0.1', function () { console.log(this.address().port) })";
const EVERY_MS = 25;
/** Parts of a second in which Linux counts processor time. */
const TICKS = 100;

/** Measures the noise of the machine until it is asked for it. */
export class Probes {
  readonly #server = spawn(process.execPath, ['-e', ECHO], {stdio: ['ignore', 'pipe', 'ignore']});
  readonly #file = join(tmpdir(), `cyber17-fsync-${process.pid}`);
  #echo: number[] = [];
  #sync: number[] = [];
  #timers: NodeJS.Timeout[] = [];
  #begun = usage();
  #end: () => Promise<void> = () => Promise.resolve();

  async start(): Promise<void> {
    const [port] = (await once(createInterface(this.#server.stdout!), 'line')) as [string];
    const socket = connect(Number(port), '127.0.0.1').setNoDelay(true);
    await once(socket, 'connect');
    const file = await open(this.#file, 'w');
    let sentAt = 0;
    socket.on('data', () => this.#echo.push(performance.now() - sentAt));
    let isSyncing = false;
    this.#timers = [
      setInterval(() => {
        sentAt = performance.now();
        socket.write('x'.repeat(200));
      }, EVERY_MS),
      setInterval(async () => {
        if (isSyncing) return;
        isSyncing = true;
        const begun = performance.now();
        await file.write('x'.repeat(4_096), 0);
        await file.datasync();
        this.#sync.push(performance.now() - begun);
        isSyncing = false;
      }, EVERY_MS * 4),
    ];
    this.#end = async () => {
      socket.destroy();
      while (isSyncing) await new Promise((resolve) => setTimeout(resolve, 5));
      await file.close();
    };
  }

  /** Begins a measure. */
  reset(): void {
    this.#echo = [];
    this.#sync = [];
    this.#begun = usage();
  }

  /** The noise since `reset`. */
  read(): Noise {
    const now = usage();
    const seconds = now.all - this.#begun.all - (now.own - this.#begun.own);
    return {
      echo: percentile(this.#echo, 99),
      sync: percentile(this.#sync, 99),
      others: Math.max(0, (seconds / ((now.at - this.#begun.at) / 1_000)) * 100),
    };
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#end();
    this.#server.kill();
    rmSync(this.#file, {force: true});
  }
}

/** Seconds that all processors worked, and that this process and its children did. */
function usage(): {readonly all: number; readonly own: number; readonly at: number} {
  const fields = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/).slice(1).map(Number);
  // All but idle and waiting for the disk.
  const ticks = fields.reduce((sum, each, index) => (index === 3 || index === 4 ? sum : sum + each), 0);
  return {all: ticks / TICKS, own: useOf(process.pid).cpu, at: performance.now()};
}
