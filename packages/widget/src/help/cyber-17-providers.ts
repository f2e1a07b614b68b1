import {html, nothing} from 'lit';

import {icon} from '../base/icon.js';
import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';
import {unbroken} from '../diagnosis/contact.js';
import {OUTCOME_DRAWINGS} from '../diagnosis/icons.js';
import {outcomeStyles} from '../diagnosis/outcome.styles.js';
import {helpStyles} from './help.styles.js';
import {matchProviders} from './match-providers.js';

import type {Match} from './match-providers.js';
import type {Directory} from '../directory.js';

/** How many providers are shown at first. */
const SHOWN = 10;

/**
 * Finds a technical provider near a postcode. The postcode stays on the
 * device: the directory is asked for a whole department.
 *
 * @csspart provider - One provider.
 */
export class Cyber17Providers extends View {
  static override styles = [baseStyles, outcomeStyles, helpStyles];

  /** Shuffles equals; drawn once a visit, and shown. */
  readonly #seed = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;

  #wasWrong = false;

  override render() {
    const {context, directoryArrival} = this.journey;
    return html`<div class="stack">
      ${this.renderBack('providers.back')}
      <h1 tabindex="-1">${this.word('providers.title')}</h1>
      <p class="note price"><strong>${this.word('providers.price')}</strong> ${this.word('providers.quote')}</p>
      ${this.#renderSearch()}
      <div class="wide" role="status">${this.#renderStanding()}</div>
      ${directoryArrival === 'ready' && context.directory ? this.#renderFound(context.directory) : nothing}
    </div>`;
  }

  protected override updated() {
    const isWrong = this.#isWrong;
    // Back to what has to be mended, once for each search.
    if (isWrong && !this.#wasWrong) this.renderRoot.querySelector<HTMLElement>('#postcode')?.focus();
    this.#wasWrong = isWrong;
  }

  /** How the search stands, in a sentence: the one thing that is announced. */
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
        return directory ? this.#renderCount(directory) : nothing;
      default:
        return nothing;
    }
  }

  #renderSearch() {
    const {postcode} = this.journey.context;
    const isWrong = this.#isWrong;
    return html`<form class="stack" @submit=${this.#search} novalidate>
      <label class="lone" for="postcode">${this.word('providers.postcode')}</label>
      <p class="muted small" id="promise">${this.word('providers.promise')}</p>
      <div class="row">
        <input
          class="field"
          id="postcode"
          name="postcode"
          inputmode="numeric"
          autocomplete="postal-code"
          maxlength="5"
          aria-describedby=${isWrong ? 'promise error' : 'promise'}
          aria-invalid=${isWrong}
          .value=${postcode ?? ''}
        />
        <button class="button">${this.word('providers.search')}</button>
      </div>
    </form>`;
  }

  #renderCount(directory: Directory) {
    const matches = this.#matchesIn(directory);
    const places = directory.here.map((code) =>
      directory.departments.departments.find((each) => each.code === code),
    );
    return html`<p class="muted">
        ${this.word('providers.count', {
          count: matches.filter(({nearness}) => nearness !== 'remote').length,
          place: places.map((place) => place?.name).join(', '),
        })}
        ${directory.pages.some(({fictitious}) => fictitious) ? this.word('providers.fictitious') : nothing}
      </p>`;
  }

  #renderFound(directory: Directory) {
    return html`<ul class="stack wide">
        ${this.#matchesIn(directory)
          .slice(0, SHOWN)
          .map((match) => this.#renderMatch(match))}
      </ul>
      <details class="more">
        <summary><span>${this.word('providers.order')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
        <p>${this.word('providers.order-text', {seed: this.#seed})}</p>
      </details>`;
  }

  #renderMatch({provider, nearness}: Match) {
    return html`<li class="card stack" part="provider">
      <h2>${provider.name}</h2>
      <p class="row">
        ${provider.labelled ? html`<span class="tag label">${icon(OUTCOME_DRAWINGS, 'check')}${this.word('providers.label')}</span>` : nothing}
        <span class="tag">${provider.city}</span><span class="tag">${this.word(`providers.${nearness}`)}</span>
        ${
          provider.remote && nearness !== 'remote'
            ? html`<span class="tag">${this.word('providers.also-remote')}</span>`
            : nothing
        }
      </p>
      <a
        class="button wide"
        href="tel:${provider.phone.replaceAll(' ', '')}"
        aria-label="${this.word('contact.call', {number: unbroken(provider.phone)})}, ${provider.name}"
        >${icon(OUTCOME_DRAWINGS, 'phone')}${this.word('contact.call', {number: unbroken(provider.phone)})}</a
      >
    </li>`;
  }

  #matchesIn(directory: Directory): readonly Match[] {
    const {conclusions, audience} = this.journey.outcome;
    const specialities = conclusions.flatMap(({conclusion}) => conclusion.specialities ?? []);
    return matchProviders(directory, {audience, specialities, seed: this.#seed});
  }

  get #isWrong(): boolean {
    return this.journey.directoryArrival === 'failed' && this.journey.context.directoryFault === 'postcode';
  }

  #search(event: SubmitEvent) {
    event.preventDefault();
    const postcode = String(new FormData(event.target as HTMLFormElement).get('postcode')).replace(/\s/g, '');
    this.send({type: 'providers.searched', postcode});
  }
}
