import {connect} from 'node:net';

/** What one connection has seen. */
export interface Tally {
  answers: number;
  /** Answers with another status, and answers that never came. */
  errors: number;
  /** Milliseconds from each request to the end of its answer. */
  readonly waits: number[];
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Sends one request again and again over a connection, each after the answer
 * to the one before, until a moment. Answers to the same request have the same
 * length: after the first they are counted, not parsed, so that the client
 * costs little beside the server.
 *
 * @param until - In milliseconds, as `performance.now()` counts.
 */
export async function ask(port: number, request: string, status: number, until: number): Promise<Tally> {
  const bytes = Buffer.from(request, 'latin1');
  const expected = Buffer.from(`HTTP/1.1 ${status} `);
  const tally: Tally = {answers: 0, errors: 0, waits: []};
  return new Promise((resolve) => {
    let length: number | undefined;
    let received = 0;
    let head = Buffer.alloc(0);
    let sent = 0;
    const socket = connect({port, host: '127.0.0.1', noDelay: true}, next);
    const end = () => socket.end();
    socket.on('error', () => tally.errors++);
    socket.on('close', () => resolve(tally));

    function next() {
      sent = performance.now();
      if (sent > until) return end();
      received = 0;
      head = Buffer.alloc(0);
      return socket.write(bytes);
    }

    socket.on('data', (chunk: Buffer) => {
      if (received < expected.length) head = Buffer.concat([head, chunk]);
      received += chunk.length;
      length ??= lengthOf(head);
      if (length === undefined || received < length) return;
      if (received > length || !head.subarray(0, expected.length).equals(expected)) tally.errors++;
      tally.answers++;
      tally.waits.push(performance.now() - sent);
      next();
    });
  });
}

/** Bytes of a whole answer, once its head is there. */
function lengthOf(head: Buffer): number | undefined {
  const end = head.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const body = /\r\ncontent-length: (\d+)/i.exec(head.toString('latin1', 0, end))?.[1] ?? '0';
  const has = !head.toString('latin1', 0, 12).endsWith('304');
  return end + HEAD_END.length + (has ? Number(body) : 0);
}
