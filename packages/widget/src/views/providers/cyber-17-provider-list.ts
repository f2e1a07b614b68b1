import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {handoverStyles} from '../handover/handover.styles.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {unbroken} from '../shared/contact.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {countWords, foundProviders} from './found-providers.js';

import type {Match, Directory} from '@cyber-17/client';

/** How many providers are shown at once. */
const SHOWN = 10;

/** The filters, and whom each lets through. */
const FILTERS = {
  labelled: ({provider}: Match) => provider.labelled,
  visits: ({nearness}: Match) => nearness !== 'remote',
  distant: ({provider}: Match) => provider.remote,
} as const;

type Filter = keyof typeof FILTERS;

/**
 * The providers that were found, in an order that is explained.
 *
 * @csspart provider - One provider.
 */
export class Cyber17ProviderList extends View {
  static override styles = [baseStyles, outcomeStyles, disclosureStyles, helpStyles, handoverStyles];

  static override properties = {directory: {attribute: false}, wanted: {state: true}, shown: {state: true}};

  /** The providers that were found. */
  declare directory: Directory;

  /** The filters that are ticked. */
  declare protected wanted: ReadonlySet<Filter>;

  /** How many providers are shown. */
  declare protected shown: number;

  /** Shuffles equals; drawn once a visit, and shown. */
  readonly #seed = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;

  constructor() {
    super();
    this.wanted = new Set();
    this.shown = SHOWN;
  }

  override render() {
    const matches = this.#matches();
    return html`<div class="stack">
      <fieldset class="wide">
        <legend>${this.word('providers.filter')}</legend>
        ${(Object.keys(FILTERS) as Filter[]).map((filter) => this.#renderFilter(filter))}
      </fieldset>
      <p class="muted" role="status">${this.wanted.size > 0 ? countWords(this.journey, this.directory, matches.length) : nothing}</p>
      <ul class="stack wide">
        ${matches.slice(0, this.shown).map((match) => this.#renderMatch(match))}
      </ul>
      ${
        matches.length > this.shown
          ? html`<button type="button" class="button wide" @click=${() => (this.shown += SHOWN)}>
            ${this.word('providers.more')}
          </button>`
          : nothing
      }
      <details class="more">
        <summary><span>${this.word('providers.order')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
        <p>${this.word('providers.order-text', {seed: this.#seed})}</p>
      </details>
    </div>`;
  }

  #renderFilter(filter: Filter) {
    return html`<label class="choice"
      ><input
        type="checkbox"
        .checked=${this.wanted.has(filter)}
        @change=${() => this.#toggle(filter)}
      />${this.word(`providers.only-${filter}`)}</label
    >`;
  }

  #toggle(filter: Filter) {
    const wanted = new Set(this.wanted);
    if (!wanted.delete(filter)) wanted.add(filter);
    this.wanted = wanted;
    this.shown = SHOWN;
  }

  #renderMatch({provider, nearness}: Match) {
    const call = this.word('contact.call', {number: unbroken(provider.phone)});
    return html`<li class="card stack" part="provider">
      <h2>${provider.name}</h2>
      <p class="row">
        ${
          provider.labelled
            ? html`<span class="tag label"
              >${icon(OUTCOME_DRAWINGS, 'check')}${this.word('providers.label')}</span
            >`
            : nothing
        }
        <span class="tag">${provider.city}</span><span class="tag">${this.word(`providers.${nearness}`)}</span>
        ${
          provider.remote && nearness !== 'remote'
            ? html`<span class="tag">${this.word('providers.also-remote')}</span>`
            : nothing
        }
      </p>
      ${provider.hours ? html`<p class="muted small">${provider.hours}</p>` : nothing}
      <a
        class="button wide"
        href="tel:${provider.phone.replaceAll(' ', '')}"
        aria-label="${call}, ${provider.name}"
        >${icon(OUTCOME_DRAWINGS, 'phone')}${call}</a
      >
    </li>`;
  }

  #matches(): readonly Match[] {
    return foundProviders(this.journey, this.directory, this.#seed).filter((match) =>
      [...this.wanted].every((filter) => FILTERS[filter](match)),
    );
  }
}
