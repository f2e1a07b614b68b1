import {AUDIENCES} from '@cyber-17/protocol/audience';

import type {DiagnosticInput, TrailEntry} from '@cyber-17/diagnostic';
import type {Audience} from '@cyber-17/protocol';

/** The prefix of the answers in a link that carries them. */
export const CARRIED = '#17=';

/** The format of such a link. Another format is not read. */
export const CARRIED_FORMAT = 1;

/** A question, the answers to it, and a moment if it asks for one. */
type CarriedEntry = readonly [unknown, readonly unknown[], string?];

/** Longer than any journey; a longer link was not made by us. In characters. */
export const MAX_CARRIED_LENGTH = 2_000;

/** What a link brought along. */
export interface Brought {
  readonly carried?: DiagnosticInput;
  /** There was a link of ours, and it cannot be read: a mail program or a chat has changed it. */
  readonly isDamaged?: true;
}

/** How many characters of others may follow that are in our alphabet as well. */
const MOST_FOLLOWING = 3;

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
  const written = unescaped(hash);
  if (!href.startsWith(siteUrl) || !written.startsWith(CARRIED)) return {}; // defence: carried-origin
  history.replaceState(history.state, '', pathname + search); // defence: carried-erased
  if (written.length > MAX_CARRIED_LENGTH) return {isDamaged: true};
  // A quoted-printable sign of equality; then no more than the alphabet of the link.
  const [letters = ''] = /^[\w+/-]*/.exec(written.slice(CARRIED.length).replace(/^3D/, '')) ?? [];
  for (let following = 0; following <= MOST_FOLLOWING; following++) {
    try {
      const carried = read(letters.slice(0, letters.length - following));
      return carried ? {carried} : {isDamaged: true};
    } catch {
      // One sign less: it may have come from the text around the link.
    }
  }
  return {isDamaged: true};
}

/** A fragment without escapes, however often they were made, and without breaks of a line. */
function unescaped(hash: string): string {
  let text = hash;
  for (let times = 0; times < 3 && /%[\da-f]{2}/i.test(text); times++) {
    text = text.replace(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return text.replace(/&amp;/g, '&').replace(/[\s\u00ad\u200b]/g, '');
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
    trail: entries.map(([asked, answers, moment]): TrailEntry => ({
      question: String(asked),
      answers: answers.map(String),
      ...(moment !== undefined && {moment: new Date(moment).toISOString()}),
    })),
  };
}
