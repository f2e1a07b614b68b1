import {CARDS} from '@cyber-17/protocol/chat';
import {html, nothing} from 'lit/html.js';

import {appointmentIn} from '../../page/say.js';
import {renderWay} from './contacts.js';

import type {VisitorView} from '../visitor-ui.js';
import type {CardAnswer, TalkEvent} from '@cyber-17/protocol/chat';

type Card = Extract<TalkEvent, {type: 'asked' | 'alerted' | 'proposed'}>;

/** What the officer asks, with buttons; once answered, the answer. */
export function renderCard(view: VisitorView, seq: number, card: Card) {
  const {state, say} = view;
  const pending = state.pending.find((message) => message.type === 'answer' && message.card === seq);
  const answer = state.answers.get(seq) ?? (pending?.type === 'answer' ? pending.value : undefined);
  const isAlert = card.type === 'alerted';
  return html`<div class=${isAlert ? 'card alert' : 'card'} role="group" aria-labelledby=${`card-${seq}`}>
    <p class="question" id=${`card-${seq}`}>${questionOf(view, card)}</p>
    ${
      answer !== undefined
        ? html`<p class="answered">${say('chat.answered', {answer: answerWords(view, card, answer)})}</p>`
        : state.stage === 'ended'
          ? nothing
          : isAlert
            ? renderWhereabouts(view, seq)
            : renderButtons(view, seq, card)
    }
  </div>`;
}

function questionOf({say}: VisitorView, card: Card): string {
  if (card.type === 'asked') return say(`chat.card.${card.card}`);
  return card.type === 'alerted' ? say('chat.alert-title') : say('chat.proposal', {brigade: card.brigade});
}

function answerWords({say, lang}: VisitorView, card: Card, answer: CardAnswer): string {
  if (typeof answer === 'object') return `${answer.place}, ${answer.phone}`;
  if (card.type === 'asked') return say(`chat.answer.${answer}`);
  const times = card.type === 'proposed' ? card.times : [];
  const time = times.find((_, index) => answer === `time-${index}`);
  return time ? appointmentIn(lang, time) : say('chat.proposal-none');
}

function renderButtons(view: VisitorView, seq: number, card: Card) {
  const values =
    card.type === 'asked'
      ? CARDS[card.card]
      : [...(card.type === 'proposed' ? card.times.map((_, index) => `time-${index}`) : []), 'none'];
  return html`<div class="row">
    ${values.map(
      (value) =>
        html`<button type="button" class="button" @click=${() => view.does.answer(seq, value)}>
          ${answerWords(view, card, value)}
        </button>`,
    )}
  </div>`;
}

function renderWhereabouts({ui, say, does, isFramed}: VisitorView, seq: number) {
  const fault = ui.alertFault;
  return html`<form
    novalidate
    aria-labelledby=${`card-${seq}`}
    @submit=${(event: Event) => {
      event.preventDefault();
      does.sendWhereabouts(seq);
    }}
  >
    <p class="small">
      ${say('chat.alert-also')} ${renderWay('17', 'tel:17', isFramed)} ${renderWay('112', 'tel:112', isFramed)}
      ${renderWay('114', 'sms:114', isFramed)}
    </p>
    <label for="place">${say('chat.alert-place')}</label>
    <input
      id="place"
      maxlength="300"
      autocomplete="address-line1"
      .value=${ui.place}
      aria-invalid=${fault && !ui.place.trim() ? 'true' : 'false'}
      @input=${(event: Event) => does.set({place: (event.target as HTMLInputElement).value})}
    />
    <label for="phone">${say('chat.alert-phone')}</label>
    <input
      id="phone"
      type="tel"
      dir="ltr"
      maxlength="30"
      autocomplete="tel"
      .value=${ui.phone}
      aria-invalid=${fault && !isPhone(ui.phone) ? 'true' : 'false'}
      @input=${(event: Event) => does.set({phone: (event.target as HTMLInputElement).value})}
    />
    ${fault ? html`<p class="error" role="alert">${say('chat.alert-fault')}</p>` : nothing}
    <button class="button go">${say('chat.alert-send')}</button>
  </form>`;
}

/** What the server takes as a number. */
export const isPhone = (phone: string) => /^[0-9+ ().-]{2,30}$/.test(phone.trim());
