import {AUDIENCES} from '@cyber-17/protocol/audience';

import type {DiagnosticInput, TrailEntry} from '@cyber-17/diagnostic';
import type {Audience} from '@cyber-17/protocol';

/** The prefix of the answers in a link that carries them. */
export const CARRIED = '#17=';

/** The format of such a link. Another format is not read. */
export const CARRIED_FORMAT = 1;

/** A question, the answers to it, a moment if it asks for one, and whether they were inferred. */
type CarriedEntry = readonly [unknown, readonly unknown[], string?, unknown?];

/** Longer than any journey; a longer link was not made by us. In characters. */
export const MAX_CARRIED_LENGTH = 2_000;

/** What a link brought along. */
export interface Brought {
  readonly carried?: DiagnosticInput;
  /** There was a link of ours, and it cannot be read: a mail program or a chat has changed it. */
  readonly isDamaged?: true;
}

/**
 * The answers that a visitor brought along, from another device, in the
 * fragment of the operator's own page: it is sent to nobody, and taken out of
 * the address at once, whatever became of it. On any other page nothing is read
 * or changed.
 *
 * The link is untrusted: its answers are replayed, and unknown ones dropped. What
 * programs do to a link on its way (escapes, a full stop, tracking) is undone.
 */
export function takeCarried(siteUrl: string): Brought {
  const {hash, href, pathname, search} = location;
  const once = (text: string) =>
    text.replace(/%(..)/g, (_, code) => String.fromCharCode(Number(`0x${code}`)));
  // A quoted-printable sign of equality; then no more than the alphabet of the link.
  const written = /^#17=(?:3D)?([\w+/-]*)/.exec(once(once(once(hash))).replace(/[\s\u00ad\u200b]/g, ''));
  if (!href.startsWith(siteUrl) || !written) return {}; // defence: carried-origin
  history.replaceState(history.state, '', pathname + search); // defence: carried-erased
  try {
    const carried = written[0].length < MAX_CARRIED_LENGTH && read(written[1]!);
    if (carried) return {carried};
  } catch {
    // What is left of it cannot be read.
  }
  return {isDamaged: true};
}

function read(written: string): DiagnosticInput | undefined {
  const bytes = Uint8Array.from(atob(written.replace(/-/g, '+').replace(/_/g, '/')), (sign) =>
    sign.charCodeAt(0),
  );
  const [format, audience, question, named, entries] = JSON.parse(
    new TextDecoder().decode(bytes),
  ) as readonly [unknown, Audience, unknown, unknown, readonly CarriedEntry[]];
  const isKnown = format === CARRIED_FORMAT && AUDIENCES.includes(audience);
  if (!isKnown) return undefined;
  return {
    audience,
    beginning: {question: String(question), ...(named ? {named: String(named)} : {})},
    trail: entries.map(([asked, answers, moment, inferred]): TrailEntry => ({
      question: String(asked),
      answers: answers.map(String),
      ...(moment && {moment: new Date(moment).toISOString()}),
      ...(inferred ? {inferred: true} : {}),
    })),
  };
}
