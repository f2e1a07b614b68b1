import {fillLetter} from '@cyber-17/content';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {dateIn} from '../shared/date-in.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {LoadController} from '../shared/load-controller.js';
import {copyText, saveFile} from '../sheet/save-text.js';

import type {WordKey} from '../../journey/word-key.js';
import type {Letter, LetterField, LetterText} from '@cyber-17/content';

/**
 * One letter, filled in on the device: what is written goes nowhere, and is
 * forgotten with the page. The letters are fetched whole, when one is opened.
 *
 * @csspart letter - The text of the letter.
 */
export class Cyber17Letter extends View {
  static override styles = [baseStyles, outcomeStyles, disclosureStyles, helpStyles];

  static override properties = {letter: {type: String}};

  /** The id of the letter. */
  declare letter: string;

  // In another language the labels follow, and what was written stays.
  readonly #found = new LoadController<Letter>(
    this,
    () => this.journey,
    async (help, operator, lang) => {
      const {letters} = await help.loadLetters(operator, lang);
      const letter = letters[this.letter];
      this.#fillIn(letter?.fields ?? []);
      return letter;
    },
  );
  #said = '';
  readonly #values: Record<string, string> = {};

  override render() {
    const {value, hasFailed} = this.#found;
    return html`<details class="more" @toggle=${this.#found.load}>
      <summary><span>${this.word('plan.letter')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${value ? this.#renderLetter(value) : html`<p role="status">${this.word(hasFailed ? 'plan.letter-failed' : 'start.wait')}</p>`}
    </details>`;
  }

  /** What the answers say already; what the visitor wrote stays. */
  #fillIn(fields: readonly LetterField[]) {
    for (const {id, fact} of fields) {
      const known = fact && this.journey.outcome.facts[fact];
      if (known) this.#values[id] ??= String(known).slice(0, 10);
    }
  }

  #renderLetter(letter: Letter) {
    const text = this.#filled(letter);
    return html`<div class="stack">
      <h3 dir="auto">${letter.title}</h3>
      <p class="muted small">${this.word('plan.letter-promise')}</p>
      ${letter.fields.map((field) => this.#renderField(field))}
      ${letter.french ? html`<p class="muted small">${this.word('plan.letter-french')}</p>` : nothing}
      <div class="card letter wide" part="letter" lang="fr" dir="ltr" role="region" aria-label=${letter.title}>
        <p><strong>${text.to}</strong></p>
        <p><strong>${text.subject}</strong></p>
        ${text.body.map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
      <div class="row">
        <button type="button" class="button" @click=${() => this.#copy(text)}>${this.word('plan.copy')}</button>
        <button type="button" class="button" @click=${() => this.#save(text)}>${this.word('plan.save')}</button>
      </div>
      <p role="status">${this.#said}</p>
    </div>`;
  }

  #renderField({id, kind, label, optional}: LetterField) {
    const write = (event: Event) => this.#write(id, event);
    const value = this.#values[id] ?? '';
    return html`<div class="write wide">
      <label for=${id} dir="auto"
        >${label}${optional ? html` <small class="muted">${this.word('plan.letter-optional')}</small>` : nothing}</label
      >
      ${
        kind === 'text'
          ? html`<textarea class="field" id=${id} rows="4" dir="auto" .value=${value} @input=${write}></textarea>`
          : html`<input
              class="field"
              id=${id}
              type=${kind === 'date' ? 'date' : 'text'}
              dir="auto"
              autocomplete="off"
              .value=${value}
              @input=${write}
            />`
      }
    </div>`;
  }

  #write(id: string, {target}: Event) {
    this.#values[id] = (target as HTMLInputElement).value;
    this.#said = '';
    this.requestUpdate();
  }

  /** What is sent is French: those who receive it read French. */
  #filled({fields, french, ...own}: Letter): LetterText {
    const values = Object.fromEntries(
      fields.map(({id, kind}) => {
        const value = this.#values[id] ?? '';
        return [id, kind === 'date' && value ? dateOf(value) : value];
      }),
    );
    return fillLetter(french ?? own, fields, values);
  }

  async #copy(text: LetterText) {
    this.#say((await copyText(plain(text))) ? 'plan.copied' : 'plan.not-copied');
  }

  #save(text: LetterText) {
    saveFile('notes.txt', 'text/plain', plain(text));
    this.#say('plan.saved');
  }

  #say(word: WordKey) {
    this.#said = this.word(word);
    this.requestUpdate();
  }
}

function plain({to, subject, body}: LetterText): string {
  return [to, subject, ...body].join('\n\n');
}

function dateOf(value: string): string {
  return dateIn('fr', Date.parse(value), {dateStyle: 'long', timeZone: 'UTC'});
}
