import {html, nothing} from 'lit/html.js';
import {repeat} from 'lit/directives/repeat.js';

import {speakersOf} from '../../client/speakers.js';
import {renderText} from '../../page/render-text.js';
import {momentIn} from '../../page/say.js';
import {renderCard} from './card.js';

import type {VisitorView} from '../visitor-ui.js';
import type {PlacedEvent, TalkEvents} from '@cyber-17/protocol/chat';

interface Row {
  readonly id: string;
  readonly content: unknown;
}

/**
 * The messages. Only what is added is announced: a mark that turns from «sent» into «read»
 * must not read the message again. While an old talk loads, nothing is.
 */
export function renderLog(view: VisitorView) {
  const {state, say} = view;
  const speakers = speakersOf(state.events);
  const rows = [
    ...state.events.flatMap((event) => rowOf(view, event, speakers.get(event.seq))),
    ...pendingRows(view),
    ...unsentRows(view),
  ];
  return html`<div
      class="log"
      role="log"
      aria-label=${say('chat.log')}
      aria-live=${state.isSettled ? 'polite' : 'off'}
      aria-relevant="additions"
    >
      ${repeat(
        rows,
        ({id}) => id,
        ({content}) => content,
      )}
    </div>
    <p class="typing small muted" aria-hidden="true">${state.isOfficerTyping ? say('chat.typing') : ''}</p>`;
}

function rowOf(view: VisitorView, event: PlacedEvent, officer: string | undefined): readonly Row[] {
  const {what, id, by} = event;
  const {say} = view;
  const note = (words: string) => [{id, content: html`<p class="note small muted">${words}</p>`}];
  switch (what.type) {
    case 'said':
      return [{id, content: renderMessage(view, event, what, officer)}];
    case 'joined':
      return note(say('chat.event-joined', {name: what.name}));
    case 'transferred':
      return note(say('chat.event-transferred', {name: what.name}));
    case 'returned':
      return note(say('chat.event-returned'));
    case 'closed':
    case 'left':
      return note(say(by === 'visitor' ? 'chat.event-left' : 'chat.event-closed'));
    case 'asked':
    case 'alerted':
    case 'proposed':
      return [{id, content: renderCard(view, event.seq, what)}];
    default:
      return [];
  }
}

function renderMessage(
  view: VisitorView,
  {id, by, at, seq}: PlacedEvent,
  {text, lang}: TalkEvents['said'],
  officer: string | undefined,
) {
  const {say, state} = view;
  const isOwn = by === 'visitor';
  const links = {
    say,
    asked: view.ui.asked,
    ask: (asked: string | undefined) => view.does.set({asked}),
    canOpen: !view.isFramed,
  };
  const mark = !isOwn ? nothing : say(seq <= state.seenByOfficer ? 'chat.read' : 'chat.sent');
  return html`<div class=${isOwn ? 'message own' : 'message'}>
    <p class="who small muted">
      ${isOwn ? say('chat.you') : (officer ?? say('chat.officer'))}
      <time datetime=${at}>${momentIn(view.lang, at, view.now)}</time>
    </p>
    <div class="bubble" lang=${lang} dir="auto">${renderText(id, text, links)}</div>
    <p class="mark small muted">${mark}</p>
  </div>`;
}

/** What is not confirmed yet: with the id that its event will have, so that it is the same row. */
function pendingRows({state, say, lang}: VisitorView): readonly Row[] {
  const mark = say(state.line === 'open' ? 'chat.sending' : 'chat.retrying');
  return state.pending.flatMap((message) =>
    message.type === 'say'
      ? [
          {
            id: message.id,
            content: html`<div class="message own">
              <p class="who small muted">${say('chat.you')}</p>
              <div class="bubble" lang=${lang} dir="auto">${message.text}</div>
              <p class="mark small muted">${mark}</p>
            </div>`,
          },
        ]
      : [],
  );
}

function unsentRows({state, say}: VisitorView): readonly Row[] {
  return state.unsent.map((text, index) => ({
    id: `unsent-${index}`,
    content: html`<div class="message own unsent">
      <div class="bubble" dir="auto">${text}</div>
      <p class="mark small"><strong>${say('chat.unsent')}</strong></p>
    </div>`,
  }));
}
