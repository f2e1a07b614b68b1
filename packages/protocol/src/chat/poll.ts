import {exactly, list, optional, shape, text} from '../read.js';
import {MAX_POLLED} from './limits.js';

import type {Reader} from '../read.js';

/** One exchange of a long poll: the fallback where sockets are cut. */
export interface PollRequest {
  /** Absent in the first one. Of 128 bits, in the body and never in an address. */
  readonly session?: string;
  readonly messages: readonly unknown[];
  /** Answer at once instead of waiting for news. */
  readonly quick?: boolean;
}

/** Reads the body of a poll. */
export const readPollRequest: Reader<PollRequest> = shape<PollRequest>({
  session: optional(text(40, /^[A-Za-z0-9_-]{22,40}$/)) as Reader<string>,
  messages: list<unknown>((value) => value, 20),
  quick: optional(exactly(true)) as Reader<boolean>,
});

/** What a poll answers: at once if there is news, else after 25 s. */
export interface PollAnswer {
  /** For the next poll. An unknown one answers 410: begin again with `hello`. */
  readonly session: string;
  readonly messages: readonly unknown[];
}

/** Reads the answer to a poll. Each message is read by `readToVisitor`. */
export const readPollAnswer: Reader<PollAnswer> = shape<PollAnswer>({
  session: text(40, /^[A-Za-z0-9_-]{22,40}$/),
  messages: list<unknown>((value) => value, MAX_POLLED),
});
