import {html, nothing} from 'lit';

import {printLines} from './print-lines.js';
import {copyText, saveFile} from './save-text.js';

import type {Speaker} from '../../journey/case.js';
import type {WordKey} from '../../journey/word-key.js';
import type {Speech} from './lay-out.js';
import type {Line} from './line.js';
import type {LitElement} from 'lit';

/** A file of another kind than plain text. */
interface OtherFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/**
 * Takes a text of a view along: on paper, in a file, on the clipboard. It says what
 * was done; where nothing tells whether it worked, the text is there to copy by hand.
 */
export class TakeAlong {
  readonly #host: LitElement;
  readonly #speaker: () => Speaker;
  #said: WordKey | undefined;
  /** Read again each time: a plan that is ticked off changes its text. */
  #byHand: (() => string) | undefined;

  constructor(host: LitElement, speaker: () => Speaker) {
    this.#host = host;
    this.#speaker = speaker;
  }

  /** @param text what is copied by hand where the browser does not print */
  print(lines: readonly Line[], speech: Speech, text: () => string) {
    if (!printLines(lines, speech, this.#host.renderRoot as ShadowRoot)) this.#offer(text);
  }

  /**
   * @param text what is copied by hand where the file may be lost
   * @param file what is saved; by default the text
   */
  save(
    text: () => string,
    {name, type, content}: OtherFile = {name: 'notes.txt', type: 'text/plain', content: text()},
  ) {
    saveFile(name, type, content);
    // In a frame whose sandbox allows no downloads, the browser takes the file and drops it.
    if (window.self === window.top) this.say('plan.saved');
    else this.#offer(text);
  }

  async copy(text: () => string) {
    if (await copyText(text())) this.say('plan.copied');
    else this.#offer(text, 'plan.not-copied');
  }

  say(word: WordKey) {
    this.#said = word;
    this.#host.requestUpdate();
  }

  /** Says nothing more: the text has changed. */
  clear() {
    this.#said = undefined;
    this.#byHand = undefined;
    this.#host.requestUpdate();
  }

  #offer(text: () => string, word: WordKey = 'plan.unseen') {
    this.#byHand = text;
    this.say(word);
  }

  /** What was done, and the text where it is to be copied by hand. */
  render() {
    const journey = this.#speaker();
    return html`<p role="status">${this.#said ? journey.word(this.#said) : nothing}</p>
      ${
        this.#byHand
          ? html`<label class="write wide"
            >${journey.word('plan.by-hand')}
            <textarea
              class="field wide"
              readonly
              rows="8"
              .value=${this.#byHand()}
              @focus=${({target}: Event) => (target as HTMLTextAreaElement).select()}
            ></textarea>
          </label>`
          : nothing
      }`;
  }
}
