import {html, nothing} from 'lit/html.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';

import {speakersOf} from '../../client/speakers.js';
import {renderText} from '../../page/render-text.js';
import {appointmentIn, momentIn} from '../../page/say.js';
import {DIALOG_KEYS} from '../shortcuts.js';
import {langOfTalk} from '../console-ui.js';
import {titleOf} from './lists.js';

import type {ConsoleView, DialogName} from '../console-ui.js';
import type {DeskTalk} from '../desk/desk-state.js';
import type {CardAnswer, PlacedEvent, TalkEvent, TalkEvents} from '@cyber-17/protocol/chat';

/** What an officer can do in a talk, by the dialog that does it. */
const DEEDS: readonly DialogName[] = [
  'canned',
  'ask',
  'alert',
  'note',
  'propose',
  'transfer',
  'copy',
  'close',
];

/** The talk in the middle. */
export function renderTalk(view: ConsoleView) {
  const {talk, say, state} = view;
  if (!talk) {
    return html`<section class="talk empty" aria-label=${say('console.talk-none')}>
      <p class="muted">${say(state.talks.length > 0 ? 'console.choose' : 'console.talk-none')}</p>
    </section>`;
  }
  const lang = langOfTalk(talk);
  return html`<section class="talk" aria-labelledby="talk-title">
    <header>
      <h2 id="talk-title" tabindex="-1">${titleOf(view, talk)}</h2>
      <p class="small muted" role="status">
        ${say(`console.lang-${lang}`)} ·
        ${talk.isVisitorTyping ? say('console.typing') : say(talk.present ? 'console.present' : 'console.absent')}
      </p>
      ${renderWhereabouts(view, talk)}
    </header>
    <div class="scroll">
      <button type="button" class="link skip" @click=${() => view.write()}>${say('console.key-composer')}</button>
      ${renderLog(view, talk)}
    </div>
    ${talk.isEnded ? html`<p class="ended">${say('console.ended')}</p>` : renderComposer(view, talk)}
  </section>`;
}

/** Where help is to go: large, and above everything. */
function renderWhereabouts({say}: ConsoleView, {answers}: DeskTalk) {
  const found = [...answers.values()].filter((answer) => typeof answer === 'object').at(-1);
  if (typeof found !== 'object') return nothing;
  return html`<div class="whereabouts" role="alert">
    <p>${say('console.whereabouts')}</p>
    <p class="large" dir="auto">${found.place}</p>
    <p class="large" dir="ltr">${found.phone}</p>
  </div>`;
}

function renderLog(view: ConsoleView, talk: DeskTalk) {
  const {say} = view;
  const speakers = speakersOf(talk.events);
  const rows = [
    ...talk.events.flatMap((event) => rowOf(view, talk, event, speakers.get(event.seq))),
    ...talk.pending.flatMap((deed) =>
      deed.type === 'say' || deed.type === 'note'
        ? [
            {
              id: deed.id,
              content: html`<div class=${deed.type === 'note' ? 'message own memo' : 'message own'}>
                <div class="bubble" dir="auto">${deed.text}</div>
                <p class="mark">${say('console.sending')}</p>
              </div>`,
            },
          ]
        : [],
    ),
  ];
  const log = html`<div class="log" role="log" aria-label=${say('console.log')} aria-relevant="additions">
    ${repeat(
      rows,
      ({id}) => id,
      ({content}) => content,
    )}
  </div>`;
  // One of its own for each talk: in that of the talk before, all of it would be read out as new.
  return keyed(talk.c, log);
}

function rowOf(view: ConsoleView, talk: DeskTalk, event: PlacedEvent, officer: string | undefined) {
  const {what, id} = event;
  const words = noteOf(view, talk, event);
  if (words !== undefined) return [{id, content: html`<p class="note">${words}</p>`}];
  if (what.type === 'said') return [{id, content: renderMessage(view, talk, event, what, officer)}];
  if (what.type !== 'noted') return [];
  return [
    {
      id,
      content: html`<div class="message own memo">
        <p class="who">${view.say('console.memo')} ${renderTime(view, event.at)}</p>
        <div class="bubble" dir="auto">${what.text}</div>
      </div>`,
    },
  ];
}

function renderMessage(
  view: ConsoleView,
  talk: DeskTalk,
  {by, at, id, seq}: PlacedEvent,
  {text, lang}: TalkEvents['said'],
  officer: string | undefined,
) {
  const {say, ui, state} = view;
  const isOwn = by === 'officer';
  const isColleague = officer !== undefined && officer !== state.me?.name;
  const links = {
    say,
    asked: ui.asked,
    ask: (asked: string | undefined) => view.set({asked}),
    canOpen: true,
  };
  return html`<div class=${isOwn ? 'message own' : 'message'}>
    <p class="who">${!isOwn ? say('console.visitor') : isColleague ? officer : say('console.you')} ${renderTime(view, at)}</p>
    <div class="bubble" lang=${lang} dir="auto">${renderText(id, text, links)}</div>
    ${isOwn ? html`<p class="mark">${say(seq <= (talk.visitorSeen ?? 0) ? 'console.read' : 'console.sent')}</p>` : nothing}
  </div>`;
}

const renderTime = ({ui, now}: ConsoleView, at: string) =>
  html`<time datetime=${at}>${momentIn(ui.lang, at, now)}</time>`;

/** What happened besides words, in one line. */
function noteOf(view: ConsoleView, {events}: DeskTalk, {what, by}: PlacedEvent): string | undefined {
  const {say} = view;
  switch (what.type) {
    case 'joined':
    case 'transferred':
      return say(`console.event-${what.type}`, {name: what.name});
    case 'returned':
      return say('console.event-returned');
    case 'asked':
      return say('console.event-asked', {question: view.sayTo(view.ui.lang)(`chat.card.${what.card}`)});
    case 'alerted':
      return say('console.event-alerted');
    case 'proposed':
      return say('console.event-proposed', {brigade: what.brigade});
    case 'answered': {
      const card = events.find(({seq}) => seq === what.card)?.what;
      return say('console.event-answered', {answer: answerWords(view, card, what.value)});
    }
    case 'closed':
      return say('console.event-closed', {category: say(`console.category-${what.category}`)});
    case 'left':
      return by === 'visitor' ? say('console.event-left') : undefined;
    default:
      return undefined;
  }
}

function answerWords(
  view: ConsoleView,
  card: TalkEvent | {type: 'unknown'} | undefined,
  value: CardAnswer,
): string {
  if (typeof value === 'object') return `${value.place} · ${value.phone}`;
  const toVisitor = view.sayTo(view.ui.lang);
  if (card?.type !== 'proposed') return toVisitor(`chat.answer.${value}`);
  const time = card.times.find((_, index) => value === `time-${index}`);
  return time ? appointmentIn(view.ui.lang, time) : toVisitor('chat.proposal-none');
}

function renderComposer(view: ConsoleView, talk: DeskTalk) {
  const {say, ui} = view;
  const keyOf = (name: DialogName) => Object.keys(DIALOG_KEYS).find((key) => DIALOG_KEYS[key] === name)!;
  return html`<form
    class="composer"
    aria-label=${say('console.message')}
    @submit=${(event: Event) => {
      event.preventDefault();
      view.send();
    }}
  >
    <div class="deeds" role="group" aria-label=${say('console.deeds')}>
      ${DEEDS.map(
        (name) =>
          html`<button
            type="button"
            class=${name === 'alert' ? 'small-button urgent' : 'small-button'}
            aria-keyshortcuts=${keyOf(name).toUpperCase()}
            aria-haspopup="dialog"
            @click=${() => view.ask(name)}
          >
            ${say(`console.key-${name}`)} <kbd>${keyOf(name).toUpperCase()}</kbd>
          </button>`,
      )}
    </div>
    <div class="write">
      <textarea
        id="message"
        rows="2"
        maxlength="20000"
        dir="auto"
        aria-label=${say('console.message')}
        aria-describedby="message-help"
        .value=${ui.drafts[talk.c]?.text ?? ''}
        @input=${(event: Event) => view.typed((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          // Still held down since it put an answer in: nobody has read that yet.
          if (!event.repeat) view.send();
        }}
      ></textarea>
      <button class="button go">${say('console.send')}</button>
    </div>
    <p class="small muted" id="message-help">${say('console.message-help')}</p>
  </form>`;
}
