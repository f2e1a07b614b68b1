import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';

import type {Story} from '../../resources.js';
import type {Draft} from './draft.js';
import type {Lang} from '@cyber-17/protocol';

/** One quiet line that offers to tell what happened, and grows when it is used. */
export class Cyber17Telling extends View {
  static override styles = [baseStyles];

  static override properties = {draft: {attribute: false}};

  /** What is being written. */
  declare draft: Draft;

  #story: Story | undefined;
  #lang: Lang | undefined;
  #hasFailed = false;

  override render() {
    if (!this.draft.isOpen || this.#hasFailed)
      return html`<button type="button" class="link" @click=${this.#open}>${this.word('first.own-words')}</button>
        <span role="status">${this.#hasFailed ? this.word('first.own-words-failed') : nothing}</span>`;
    if (this.#lang !== this.journey.lang) void this.#load();
    if (!this.#story) return html`<p class="muted" role="status">${this.word('first.own-words')}…</p>`;
    return html`<cyber-17-own-words
      .draft=${this.draft}
      .story=${this.#story}
      @closed=${this.#close}
    ></cyber-17-own-words>`;
  }

  readonly #open = () => {
    this.#hasFailed = false;
    this.#lang = undefined;
    this.draft.isOpen = true;
    this.requestUpdate();
  };

  readonly #close = () => {
    this.draft.isOpen = false;
    this.draft.text = '';
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
