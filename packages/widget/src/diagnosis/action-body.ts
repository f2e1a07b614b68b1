import {html, nothing} from 'lit';

import {icon} from '../base/icon.js';
import {renderBlocks} from './blocks.js';
import {renderContact} from './contact.js';
import {OUTCOME_DRAWINGS} from './icons.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {Action, Block} from '@cyber-17/content';

/**
 * The inside of an action: what to do, whom to reach, what to say. Before the
 * book has come it is the contacts, which need no network.
 */
export function renderActionBody(journey: JourneyStore, action: Action) {
  const {book, graph} = journey.context;
  const detail = book?.lang === graph?.lang ? book?.actions[action.id] : undefined;
  const contacts = action.channels?.map((id) => renderContact(journey, graph?.channels[id]));
  // What must be done now is mostly a call: its button comes before the rest.
  const isNow = action.when === 'now';
  return html`${detail ? html`<p>${detail.lead}</p>` : nothing} ${isNow ? contacts : nothing}
  ${detail?.say ? renderScript(journey, detail.say) : nothing}
  ${detail ? renderBlocks(journey, detail.body) : nothing}
  ${Object.entries(detail?.steps ?? {}).map(([platform, steps]) => renderSteps(journey, platform, steps))}
  ${isNow ? nothing : contacts}`;
}

/** The steps on one device or service, folded: each reads only their own. */
function renderSteps(journey: JourneyStore, platform: string, steps: readonly Block[]) {
  return html`<details class="more">
    <summary><span>${journey.word(`plan.on-${platform}`)}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
    ${renderBlocks(journey, steps)}
  </details>`;
}

/** What to say on the phone, a line for each sentence. */
function renderScript(journey: JourneyStore, lines: readonly string[]) {
  return html`<details class="say">
    <summary><span>${journey.word('action.say')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
    <blockquote>${lines.map((line) => html`<p>${line}</p>`)}</blockquote>
  </details>`;
}
