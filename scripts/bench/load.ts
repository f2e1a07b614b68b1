import {ask} from './connection.js';
import {useOf} from './process-use.js';

/** One request, sent again and again. */
export interface Load {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}

/** What came of it. */
export interface Measured {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds that 99 of 100 answers did not exceed. */
  readonly p99: number;
  /** Requests without an answer, or with another status or length. */
  readonly errors: number;
  /** Processor time of the server for each answer, in microseconds. */
  readonly cost: number;
}

/** Connections at once. */
const CONNECTIONS = 64;

/** Asks a server on this machine as fast as it answers, for some seconds. */
export async function measure(port: number, pid: number, load: Load, seconds: number): Promise<Measured> {
  const lines = Object.entries({Host: `127.0.0.1:${port}`, ...load.headers}).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const request = `${[`GET ${load.path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
  const {cpu} = useOf(pid);
  const started = performance.now();
  const until = started + seconds * 1_000;
  const tallies = await Promise.all(
    Array.from({length: CONNECTIONS}, () => ask(port, request, load.status, until)),
  );
  const elapsed = (performance.now() - started) / 1_000;
  const answers = tallies.reduce((sum, tally) => sum + tally.answers, 0);
  const waits = tallies.flatMap((tally) => tally.waits).sort((a, b) => a - b);
  return {
    rate: answers / elapsed,
    p99: waits[Math.floor(waits.length * 0.99)] ?? Infinity,
    errors: tallies.reduce((sum, tally) => sum + tally.errors, 0),
    cost: ((useOf(pid).cpu - cpu) * 1e6) / answers,
  };
}
