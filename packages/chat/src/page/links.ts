/** A part of a text: words, or something that looks like an address of the web. */
export type TextPart =
  {readonly text: string} | {readonly text: string; readonly href: string; readonly host: string};

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"']+/giu;
/** What ends a sentence is not of the address before it. */
const TRAILING = /[.,;:!?)\]}»…]+$/u;

/** Cuts a text at its addresses. Nothing is ever a link by itself: see `renderText`. */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const {0: match, index} of text.matchAll(LINK)) {
    const shown = match.replace(TRAILING, '');
    const href = shown.toLowerCase().startsWith('www.') ? `https://${shown}` : shown;
    const host = hostOf(href);
    if (!host) continue;
    if (index > end) parts.push({text: text.slice(end, index)});
    parts.push({text: shown, href, host});
    end = index + shown.length;
  }
  if (end < text.length) parts.push({text: text.slice(end)});
  return parts;
}

function hostOf(href: string): string | undefined {
  try {
    const {protocol, host} = new URL(href);
    return protocol === 'https:' || protocol === 'http:' ? host : undefined;
  } catch {
    return undefined;
  }
}
