import {html, nothing} from 'lit/html.js';

import {partsOf} from './links.js';

import type {Say} from './say.js';

/** What a text needs to ask before it opens an address. */
export interface LinkAsking {
  readonly say: Say;
  /** The address that was pressed and is not confirmed yet, as `<message>#<place>`. */
  readonly asked: string | undefined;
  ask(key: string | undefined): void;
  /** Whether a new window can be opened. A frame's sandbox forbids it. */
  readonly canOpen: boolean;
}

/** A message as text: nothing in it is markup, and an address opens only when it was confirmed. */
export function renderText(id: string, text: string, links: LinkAsking) {
  return partsOf(text).map((part, index) =>
    'href' in part ? renderLink(`${id}#${index}`, part, links) : part.text,
  );
}

function renderLink(
  key: string,
  {text, href, host}: {text: string; href: string; host: string},
  links: LinkAsking,
) {
  const {say, asked, ask, canOpen} = links;
  const isAsked = asked === key;
  return html`<button type="button" class="link address" dir="ltr" aria-expanded=${isAsked} @click=${() => ask(isAsked ? undefined : key)}>${text}</button>${
    isAsked
      ? html`<span class="asking" role="group">
          <span>${say('chat.link-warning', {host})}</span>
          ${
            canOpen
              ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow" @click=${() => ask(undefined)}>${say('chat.link-open', {host})}</a>`
              : html`<label>${say('chat.link-copy')} <input readonly dir="ltr" .value=${href} @focus=${select} /></label>`
          }
          <button type="button" class="link" @click=${() => ask(undefined)}>${say('chat.link-cancel')}</button>
        </span>`
      : nothing
  }`;
}

function select({target}: Event) {
  (target as HTMLInputElement).select();
}
