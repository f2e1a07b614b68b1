import {html, nothing} from 'lit';

import {channelOf} from './channel-of.js';
import {reachOf} from './contact.js';

import type {Advised} from '../../journey/case.js';
import type {Block, Channel, Inline} from '@cyber-17/content';
import type {TemplateResult} from 'lit';

/** Addresses that advice may link to. Anything else is shown as words. */
const SAFE_LINK = /^(?:https|tel|sms|mailto):/;

/** Renders compiled Markdown. Every string is text: there is no HTML to inject. */
export function renderBlocks(journey: Advised, blocks: readonly Block[]): TemplateResult {
  const inline = (parts: readonly Inline[]) => parts.map((part) => renderInline(journey, part));
  return html`${blocks.map((block) => {
    if ('p' in block) return html`<p>${inline(block.p)}</p>`;
    if ('ul' in block)
      return html`<ul class="list">${block.ul.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    return html`<ol class="list">${block.ol.map((item) => html`<li>${inline(item)}</li>`)}</ol>`;
  })}`;
}

function renderInline(journey: Advised, part: Inline) {
  if (typeof part === 'string') return part;
  if ('strong' in part) return html`<strong>${part.strong}</strong>`;
  if ('contact' in part) {
    const channel = channelOf(journey, part.contact);
    const {book} = journey.context;
    return channel ? renderInlineContact(journey, channel) : (book?.withdrawn?.[part.contact] ?? nothing);
  }
  if (journey.isDiscreet || !SAFE_LINK.test(part.href)) return part.link; // defence: link-as-words
  return html`<a href=${part.href} target="_blank" rel="noopener noreferrer">${part.link}</a>`;
}

/** A contact inside a sentence. */
function renderInlineContact(journey: Advised, channel: Channel) {
  const reach = reachOf(journey, channel);
  if (!reach) return channel.name;
  if (journey.isDiscreet) return reach.note;
  const isSite = reach.drawing === 'link';
  // A number reads from left to right in every language.
  return html`<a
    href=${reach.href}
    target=${isSite ? '_blank' : nothing}
    rel="noopener noreferrer"
    dir=${isSite ? 'auto' : 'ltr'}
    >${isSite ? channel.name : reach.note}</a
  >`;
}
