import {MAX_VALUE_LENGTH} from '@cyber-17/protocol';
import {secretIn} from '@cyber-17/protocol/secrets';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {renderContacts} from '../shared/contact.js';
import {helpStyles} from '../shared/help.styles.js';
import {tickStyles} from '../shared/tick.styles.js';
import {offeredLines} from './case-lines.js';
import {handoverStyles} from './handover.styles.js';

import type {OfferedLine} from './case-lines.js';

/** Where to find free legal advice when words may be held against the visitor. */
const LEGAL_ADVICE = '3039';

/**
 * Shows exactly what an officer will read, before anything is sent. Each line
 * can be changed or left out, and the chat opens as well without any.
 */
export class Cyber17Handover extends View {
  static override styles = [baseStyles, outcomeStyles, helpStyles, tickStyles, handoverStyles];

  override render() {
    return html`<div class="stack">
      ${this.renderBack()}
      <h1 tabindex="-1">${this.word('handover.title')}</h1>
      <p class="muted">${this.word('handover.text')}</p>
      ${this.#renderLegalRisk()} ${this.#renderSafety()}
      <ul class="wide">
        ${offeredLines(this.journey).map((line) => this.#renderLine(line))}
      </ul>
      ${this.#renderOwnWords()}
      <p class="note"><strong>${this.word('handover.never')}</strong> ${this.word('handover.never-text')}</p>
      <button type="button" class="button go wide" @click=${this.sends({type: 'chat.opened', telling: true})}>
        ${this.word('handover.tell')}
      </button>
      <button type="button" class="button wide" @click=${this.sends({type: 'chat.opened', telling: false})}>
        ${this.word('handover.tell-nothing')}
      </button>
    </div>`;
  }

  /** Advises a lawyer first when the visitor may be guilty of something. */
  #renderLegalRisk() {
    const {outcome} = this.journey;
    const isRisky = outcome.conclusions.some(
      ({conclusion}) => 'class' in conclusion && conclusion.class === 'legal',
    );
    if (!isRisky) return nothing;
    return html`<div class="note stack">
      <p>${this.word('handover.legal')}</p>
      ${renderContacts(this.journey, [LEGAL_ADVICE])}
    </div>`;
  }

  /** Whether an answer on this screen could put someone in danger. */
  #renderSafety() {
    const {safeContact} = this.journey.context;
    return html`<fieldset class="wide">
        <legend>${this.word('handover.safe-question')}</legend>
        ${(['yes', 'no'] as const).map(
          (safe) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="safe"
                .checked=${safeContact === safe}
                @change=${this.sends({type: 'contact.judged', safe})}
              />${this.word(`handover.safe-${safe}`)}</label
            >`,
        )}
        <div role="status">
          ${safeContact === 'no' ? html`<p class="note">${this.word('handover.unsafe')}</p>` : nothing}
        </div>
      </fieldset>`;
  }

  #renderLine({id, label, value, isTold, index, lang}: OfferedLine) {
    const shown = (words: string) => (lang === undefined ? words : html`<bdi lang=${lang}>${words}</bdi>`);
    return html`<li class="line">
      <label
        ><span class="tick square"
          ><input
            type="checkbox"
            .checked=${isTold}
            @change=${this.sends({type: 'line.ticked', line: id})} /></span
        ><span
          ><small>${shown(label)}</small
          ><strong>${isTold ? shown(value) : this.word('handover.untold')}</strong></span
        ></label
      >
      ${
        index === undefined
          ? nothing
          : html`<button
            type="button"
            class="link"
            aria-label=${this.word('answers.change-of', {question: label})}
            @click=${this.sends({type: 'answer.reopened', index})}
          >
            ${this.word('answers.change')}
          </button>`
      }
    </li>`;
  }

  #renderOwnWords() {
    return html`<div class="write wide">
      <label for="words">${this.word('handover.own')}</label>
      <p class="muted small" id="words-hint">${this.word('handover.own-hint')}</p>
      <textarea
        class="field"
        id="words"
        rows="3"
        dir="auto"
        maxlength=${MAX_VALUE_LENGTH}
        aria-describedby="words-hint"
        .value=${this.journey.context.ownWords}
        @input=${this.#keepWords}
      ></textarea>
      <div role="status">
        ${secretIn(this.journey.context.ownWords) ? html`<p class="note">${this.word('handover.secret')}</p>` : nothing}
      </div>
    </div>`;
  }

  #keepWords({target}: Event) {
    this.send({type: 'words.written', words: (target as HTMLTextAreaElement).value});
  }
}
