import {html, nothing} from 'lit';

import {icon} from '../base/icon.js';
import {renderBlocks} from './blocks.js';
import {renderContact} from './contact.js';
import {OUTCOME_DRAWINGS} from './icons.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {Action} from '@cyber-17/content';

/**
 * The inside of an action: what to do, what to say, whom to reach. Before the
 * book has come it is the contacts, which need no network.
 */
export function renderActionBody(journey: JourneyStore, action: Action) {
  const {book, graph} = journey.context;
  const channels = graph?.channels ?? {};
  const detail = book?.lang === graph?.lang ? book?.actions[action.id] : undefined;
  const asText = journey.isDiscreet;
  return html`${detail ? html`<p>${detail.lead}</p>` : nothing}
    ${detail ? renderBlocks(detail.body, channels, asText) : nothing}
    ${
      detail?.say
        ? html`<details class="say">
          <summary><span>${journey.word('action.say')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
          <blockquote>${detail.say.map((line) => html`<p>${line}</p>`)}</blockquote>
        </details>`
        : nothing
    }
    ${action.channels?.map((id) => renderContact(journey, channels[id], asText))}`;
}
