import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {latinDigits} from '../shared/latin-digits.js';
import {countWords, foundProviders} from './found-providers.js';

import type {Directory} from '@cyber-17/client';

/**
 * Finds a technical provider near a postcode. The postcode stays on the
 * device: the directory is asked for a whole department.
 */
export class Cyber17Providers extends View {
  static override styles = [baseStyles, outcomeStyles, helpStyles];

  #wasWrong = false;

  override render() {
    const {context, directoryArrival} = this.journey;
    return html`<div class="stack">
      ${this.renderBack('providers.back')}
      <h1 tabindex="-1">${this.word('providers.title')}</h1>
      <p class="note price"><strong>${this.word('providers.price')}</strong> ${this.word('providers.quote')}</p>
      ${this.#renderSearch()}
      <div class="wide" role="status">${this.#renderStanding()}</div>
      ${this.#renderChoice()}
      ${
        directoryArrival === 'ready' && context.directory?.here.length
          ? html`<cyber-17-provider-list class="wide" .directory=${context.directory}></cyber-17-provider-list>`
          : nothing
      }
      <cyber-17-before-hiring class="wide"></cyber-17-before-hiring>
    </div>`;
  }

  protected override updated() {
    const isWrong = this.#isWrong;
    // Back to the field to correct, once for each search.
    if (isWrong && !this.#wasWrong) this.renderRoot.querySelector<HTMLElement>('#postcode')?.focus();
    this.#wasWrong = isWrong;
  }

  /** The state of the search, in a sentence: the only thing that is announced. */
  #renderStanding() {
    const {directory} = this.journey.context;
    switch (this.journey.directoryArrival) {
      case 'loading':
        return html`<p>${this.word('start.wait')}</p>`;
      case 'failed':
        return this.#isWrong
          ? html`<p class="error" id="error">${this.word('providers.wrong')}</p>`
          : html`<p>${this.word('providers.failed')}</p>`;
      case 'ready':
        if (!directory) return nothing;
        return directory.here.length === 0
          ? html`<p>${this.word('providers.which')}</p>`
          : this.#renderCount(directory);
      default:
        return nothing;
    }
  }

  #renderSearch() {
    const {place, department} = this.journey.context;
    // Written once, for the regional centre.
    const known = /^\d{5}$/.test(latinDigits(department)) ? latinDigits(department) : '';
    const isWrong = this.#isWrong;
    return html`<form class="stack">
      <label class="lone" for="postcode">${this.word('providers.postcode')}</label>
      <p class="muted small" id="promise">${this.word('providers.promise')}</p>
      <div class="row">
        <input
          class="field"
          id="postcode"
          name="postcode"
          inputmode="numeric"
          autocomplete="postal-code"
          maxlength="7"
          aria-describedby=${isWrong ? 'promise error' : 'promise'}
          aria-invalid=${isWrong}
          .value=${place?.postcode ?? known}
        />
        <button class="button" @click=${this.#search}>${this.word('providers.search')}</button>
      </div>
    </form>`;
  }

  #renderCount(directory: Directory) {
    const {length} = foundProviders(this.journey, directory);
    return html`<p class="muted">${countWords(this.journey, directory, length)}</p>`;
  }

  /**
   * A postcode in two departments: only the visitor knows which one. It stays once it
   * is answered, and with it the focus.
   */
  #renderChoice() {
    const {directoryArrival, context} = this.journey;
    const {directory, place} = context;
    // Another postcode is on its way.
    if (directoryArrival !== 'ready' && place?.department === undefined) return nothing;
    if (!directory || !place || directory.possible.length < 2) return nothing;
    const {departments, possible} = directory;
    return html`<div class="row wide" role="group" aria-label=${this.word('providers.which')}>
      ${possible.map((department) => {
        const isChosen = department === place.department;
        return html`<button
          type="button"
          class="button"
          aria-pressed=${isChosen}
          @click=${this.sends({type: 'providers.searched', place: {postcode: place.postcode, department}})}
        >
          ${isChosen ? icon(OUTCOME_DRAWINGS, 'check') : nothing}${departments.departments.find(({code}) => code === department)?.name}
        </button>`;
      })}
    </div>`;
  }

  get #isWrong(): boolean {
    return this.journey.directoryArrival === 'failed' && this.journey.context.directoryFault === 'postcode';
  }

  // On click: a frame without `allow-forms` submits nothing.
  #search(event: Event) {
    event.preventDefault();
    const {form} = event.currentTarget as HTMLButtonElement;
    const postcode = latinDigits(String(new FormData(form!).get('postcode')))
      .replace(/\s/g, '')
      .toUpperCase();
    this.send({type: 'providers.searched', place: {postcode}});
  }
}
