import {html, nothing} from 'lit/html.js';

import {unreadOf} from '../desk/desk-state.js';
import {langOfTalk} from '../console-ui.js';
import {reasonsOf, spanOf} from '../reasons.js';

import type {ConsoleView} from '../console-ui.js';
import type {DeskTalk} from '../desk/desk-state.js';
import type {Waiting} from '@cyber-17/protocol/chat';

/** A double click is one: the second would take somebody else. */
const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act();
};

/** The officer's talks, and below them the queue. */
export function renderLists(view: ConsoleView) {
  const {state, say} = view;
  return html`<aside class="lists" aria-label=${say('console.lists')}>
    <button type="button" class="button go wide" aria-keyshortcuts="N" @click=${once(() => view.take())}>
      ${say('console.take')} <kbd>N</kbd>
    </button>
    <section aria-labelledby="own">
      <h2 id="own">${say('console.own', {count: state.talks.length, capacity: state.me?.capacity ?? 0})}</h2>
      <ol class="rows">
        ${state.talks.map((talk, index) => renderTalk(view, talk, index))}
      </ol>
    </section>
    <section aria-labelledby="queue">
      <h2 id="queue">${say('console.queue', {count: state.waiting.length})}</h2>
      <ol class="rows">
        ${state.waiting.slice(0, 60).map((waiting) => renderWaiting(view, waiting))}
      </ol>
      ${state.waiting.length === 0 ? html`<p class="small muted">${say('console.queue-empty')}</p>` : nothing}
    </section>
  </aside>`;
}

function renderTalk(view: ConsoleView, talk: DeskTalk, index: number) {
  const {say, ui, now} = view;
  const unread = unreadOf(talk);
  const last = talk.events.filter(({what}) => what.type === 'said').at(-1)?.what;
  const isCurrent = talk.c === ui.current;
  return html`<li>
    <button
      type="button"
      class=${unread > 0 ? 'item unread' : 'item'}
      aria-current=${isCurrent ? 'true' : 'false'}
      aria-keyshortcuts=${String(index + 1)}
      @click=${() => view.open(talk.c)}
    >
      <span class="line">
        <kbd>${index + 1}</kbd>
        <strong>${titleOf(view, talk)}</strong>
      </span>
      <span class="line small">
        ${renderReasons(view, talk.urgency ? {...talk, urgency: talk.urgency, enteredAt: ''} : undefined, now)}
        <span class="tag">${langOfTalk(talk).toUpperCase()}</span>
        <span class="space"></span>
        ${unread > 0 ? html`<span class="count">${say('console.unread', {count: unread})}</span>` : nothing}
      </span>
      <span class="last small muted" dir="auto"
        >${talk.isVisitorTyping ? say('console.typing') : last?.type === 'said' ? last.text : ''}</span
      >
    </button>
  </li>`;
}

/** What the talk is about, in the officer's language; its number while that is not known. */
export function titleOf({canned, ui, say}: ConsoleView, {urgency, c}: DeskTalk): string {
  const threats = canned.in(ui.lang)?.threats;
  return (
    threats?.find(({id}) => id === urgency?.threat)?.title ?? say('console.talk', {number: c.slice(0, 4)})
  );
}

function renderWaiting(view: ConsoleView, waiting: Waiting) {
  const {say, now} = view;
  const wait = say('console.waits', {time: spanOf(now - Date.parse(waiting.enteredAt), say)});
  return html`<li>
    <div class="item">
      ${renderReasons(view, waiting, now)}
      <span class="line small">
        <span>${wait}</span>
        <span class="tag">${waiting.lang.toUpperCase()}</span>
        <span class="space"></span>
        <button type="button" class="link" @click=${once(() => view.take(waiting.c))}>${say('console.take-this')}</button>
      </span>
    </div>
  </li>`;
}

function renderReasons({say}: ConsoleView, placed: Parameters<typeof reasonsOf>[0] | undefined, now: number) {
  if (!placed) return nothing;
  return html`<span class="reasons">
    ${reasonsOf(placed, say, now).map(
      ({words, tone = ''}) => html`<span class="tag ${tone}">${words}</span>`,
    )}
  </span>`;
}
