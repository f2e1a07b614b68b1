import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {draftOf, forgetDraft, isFieldOpen, openField} from './draft.js';

import type {Story} from '../../resources.js';
import type {Lang} from '@cyber-17/protocol';

/** One quiet line that offers to tell what happened, and grows when it is used. */
export class Cyber17Telling extends View {
  static override styles = [baseStyles];

  #story: Story | undefined;
  #lang: Lang | undefined;
  #hasFailed = false;

  override render() {
    if (!isFieldOpen(this.journey) || this.#hasFailed)
      return html`<button type="button" class="link" @click=${this.#open}>${this.word('first.own-words')}</button>
        <span role="status">${this.#hasFailed ? this.word('first.own-words-failed') : nothing}</span>`;
    if (this.#lang !== this.journey.lang) void this.#load();
    if (!this.#story) return html`<p class="muted" role="status">${this.word('first.own-words')}…</p>`;
    return html`<cyber-17-own-words
      .draft=${draftOf(this.journey)}
      .story=${this.#story}
      @closed=${this.#close}
    ></cyber-17-own-words>`;
  }

  readonly #open = () => {
    this.#hasFailed = false;
    this.#lang = undefined;
    openField(this.journey);
    this.requestUpdate();
  };

  readonly #close = () => {
    forgetDraft(this.journey);
    this.requestUpdate();
  };

  /** Nothing of it is fetched before somebody asks for the field. */
  async #load() {
    const {resources, lang} = this.journey;
    this.#lang = lang;
    const story = await resources
      .loadOwnWords()
      .then(({loadStory}) => loadStory(lang))
      .catch(() => undefined);
    // Another language was chosen meanwhile.
    if (this.#lang !== lang) return;
    this.#story = story;
    this.#hasFailed = !story;
    this.requestUpdate();
  }
}
