// The bounds of the chat, which both sides check.

/** The version of the chat's protocol. Another one is refused. */
export const CHAT_VERSION = 1;

/** The largest message on the wire, in bytes. A larger one closes the socket. */
export const MAX_MESSAGE_BYTES = 4_096;

/** The longest text of a message, in bytes of UTF-8: JSON and the envelope need the rest. */
export const MAX_BODY_BYTES = 3_500;

/** The longest note between officers, in bytes. */
export const MAX_NOTE_BYTES = 2_000;

/** The most talks that one connection follows, and so the most places to resume from. */
export const MAX_TALKS = 40;

/** The most rows of a list of waiting visitors. */
export const MAX_WAITING = 5_000;

/** The highest number of an event in one talk. */
export const MAX_SEQ = 1_000_000;

/** Milliseconds after which a typing mark is gone without a new one. */
export const TYPING_MS = 6_000;

/** Milliseconds between two pings of the server. */
export const PING_MS = 20_000;

/** Seconds that a long poll waits at most. */
export const POLL_SECONDS = 25;

/** The most messages in one answer to a poll. Whoever has more begins again, from the table. */
export const MAX_POLLED = 1_000;
