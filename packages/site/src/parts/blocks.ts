import {reachOf} from './contact.js';
import {html} from './html.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';
import type {Block, Inline} from '@cyber-17/content';

/** Addresses that advice may link to. Anything else is shown as words. */
const SAFE_LINK = /^(?:https|tel|sms|mailto):/;

/** Compiled Markdown as markup. Every string is text: there is no HTML to inject. */
export function renderBlocks(language: SiteLanguage, blocks: readonly Block[]): Html {
  const inline = (parts: readonly Inline[]) => parts.map((part) => renderInline(language, part));
  const items = (all: readonly (readonly Inline[])[]) => all.map((item) => html`<li>${inline(item)}</li>`);
  return html`${blocks.map((block) => {
    if ('p' in block) return html`<p>${inline(block.p)}</p>`;
    if ('ul' in block) return html`<ul>${items(block.ul)}</ul>`;
    return html`<ol>${items(block.ol)}</ol>`;
  })}`;
}

function renderInline(language: SiteLanguage, part: Inline): Html | string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return html`<strong>${part.strong}</strong>`;
  if ('contact' in part) {
    const channel = language.channel(part.contact);
    // Withdrawn: a sentence keeps the name, as it does in the widget.
    if (!channel) return language.compiled.book.channels[part.contact]?.name ?? '';
    const reach = reachOf(language, channel);
    if (!reach) return channel.name;
    return reach.isSite
      ? html`<a href="${reach.href}" rel="noopener noreferrer">${channel.name}</a>`
      : html`<a href="${reach.href}" dir="ltr">${reach.note}</a>`;
  }
  if (!SAFE_LINK.test(part.href)) return part.link;
  return html`<a href="${part.href}" rel="noopener noreferrer">${part.link}</a>`;
}
