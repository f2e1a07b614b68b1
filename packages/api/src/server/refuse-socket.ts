import {rawProblem} from './problem.js';

import type {ProblemStatus} from './problem.js';
import type {Duplex} from 'node:stream';

/** The longest request head that is read, in bytes. */
export const LONGEST_HEAD = 16_384;

/** The errors of `node:http`'s parser for a malformed request. */
interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Uint8Array;
}

const STATUSES: Readonly<Record<string, ProblemStatus>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const LINE_FEED = 0x0a;

/** Answers a malformed request, then closes the connection. */
export function refuseSocket(error: ParserError, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(rawProblem(statusOf(error)));
}

function statusOf({code = '', rawPacket}: ParserError): ProblemStatus {
  if (code !== 'HPE_HEADER_OVERFLOW') return STATUSES[code] ?? 400;
  // A head that is too long within its first line is a long address.
  const end = rawPacket?.indexOf(LINE_FEED) ?? 0;
  return end < 0 || end > LONGEST_HEAD ? 414 : 431;
}
