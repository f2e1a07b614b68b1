import {letterFor, placesIn} from '@cyber-17/content';
import {dayInParis} from '@cyber-17/protocol/count';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {renderWords} from '../shared/in-its-language.js';
import {LoadController} from '../shared/load-controller.js';
import {TakeAlong} from '../sheet/take-along.js';
import {dayOf, filledLetter, letterParts} from './letter-parts.js';
import {letterStyles} from './letter.styles.js';

import type {Letter, LetterField} from '@cyber-17/content';

/** The places of a text; a split by it alternates words and ids. */
const PLACE = /\{\{([\w-]+)\}\}/;

/** What ends a phrase, and stays beside the blank before it. */
const END = /^[.,;:)]+/;

/**
 * One letter: its text, with blanks to fill in where they belong. What is
 * written goes nowhere; the journey keeps it, and forgets it with the answers.
 *
 * @csspart letter - The text of the letter.
 */
export class Cyber17Letter extends View {
  static override styles = [baseStyles, outcomeStyles, helpStyles, letterStyles];

  // In another language the labels follow, and what was written stays.
  readonly #found = new LoadController<Letter>(
    this,
    () => this.journey,
    async (help, operator, lang) => {
      const letter = (await help.loadLetters(operator, lang)).letters[this.journey.context.letter];
      return letter && letterFor(letter, this.journey.context.audience);
    },
  );
  readonly #along = new TakeAlong(this, () => this.journey);

  override connectedCallback() {
    super.connectedCallback();
    void this.updateComplete.then(this.#found.load);
  }

  override render() {
    const {value, hasFailed} = this.#found;
    return html`<div class="stack">
      ${this.renderBack('letter.back')}
      <h1 tabindex="-1" dir="auto">${value ? renderWords(value, 'title') : this.word('plan.letter')}</h1>
      ${
        value
          ? this.#renderLetter(value)
          : html`<p role="status">${this.word(hasFailed ? 'letter.failed' : 'start.wait')}</p>`
      }
    </div>`;
  }

  #renderLetter(letter: Letter) {
    const {from, to, day, subject, body, sign} = letterParts(letter, this.journey.resources.now());
    // Asked for where it stands first; from there on it is shown.
    const asked = new Set<string>();
    const fill = (text: string) => this.#renderText(letter, text, asked);
    return html`<p class="muted small">${this.word('letter.promise')}</p>
      ${this.journey.lang !== 'fr' ? html`<p class="muted small">${this.word('letter.french')}</p>` : nothing}
      <div class="letter wide" part="letter" lang="fr" dir="ltr" role="group" aria-label=${letter.title}>
        <div>${from.map((line) => html`<div>${fill(line)}</div>`)}</div>
        <p><strong>${fill(to)}</strong></p>
        <p class="day">${day}</p>
        <p><strong>${fill(subject)}</strong></p>
        ${body.map((paragraph) => this.#renderParagraph(letter, paragraph, fill))}
        <p class="sign">${fill(sign)}</p>
      </div>
      <div class="row">
        <button type="button" class="button" @click=${() => this.#print(letter)}>${this.word('plan.print')}</button>
        <button type="button" class="button" @click=${() => this.#along.copy(() => this.#text(letter))}>${this.word('plan.copy')}</button>
        <button type="button" class="button" @click=${() => this.#along.save(() => this.#text(letter))}>${this.word('plan.save')}</button>
      </div>
      ${this.#along.render()}`;
  }

  #renderParagraph({fields}: Letter, paragraph: string, fill: (text: string) => unknown) {
    const isOptional = ({id, optional}: LetterField) => optional && placesIn(paragraph).includes(id);
    const isLeftOut = fields.some((field) => isOptional(field) && !this.#valueOf(field));
    return html`<p class=${isLeftOut ? 'left-out' : nothing}>
      ${
        fields.some(isOptional)
          ? html`<small class="muted" lang=${this.journey.lang} dir="auto">${this.word('letter.optional')}<br /></small>`
          : nothing
      }${fill(paragraph)}
    </p>`;
  }

  /** A text with its blanks; a field that was asked for above is shown as it was written. */
  #renderText(letter: Letter, text: string, asked: Set<string>) {
    const {fields} = letter;
    const parts = text.split(PLACE);
    return parts.map((part, index) => {
      const field = index % 2 ? fields.find(({id}) => id === part) : undefined;
      if (!field) return index > 0 ? part.replace(END, '') : part;
      const [end = ''] = END.exec(parts[index + 1]!) ?? [];
      if (asked.has(field.id)) {
        const value = this.#valueOf(field);
        const written = field.kind === 'date' && value ? dayOf(value) : value;
        return html`<span class="repeated">${written || `[${field.label}]`}</span>${end}`;
      }
      asked.add(field.id);
      const blank = this.#renderBlank(letter, field);
      return end ? html`<span class="ended">${blank}${end}</span>` : blank;
    });
  }

  #renderBlank(letter: Letter, field: LetterField) {
    const {id, kind, label} = field;
    const value = this.#valueOf(field);
    const write = ({target}: Event) => this.#write(id, (target as HTMLInputElement).value);
    const isLong = kind === 'text';
    return html`<label class=${isLong ? 'blank long' : 'blank'}
      ><small lang=${letter.untranslated?.includes('fields') ? 'fr' : this.journey.lang} dir="auto">${label}</small>${
        isLong
          ? html`<textarea class="field" name=${id} rows="3" placeholder=" " dir="auto" .value=${value} @input=${write}></textarea>`
          : html`<input
              class="field"
              name=${id}
              type=${kind === 'date' ? 'date' : 'text'}
              placeholder=" "
              dir="auto"
              autocomplete="off"
              .value=${value}
              @input=${write}
            />`
      }</label
    >`;
  }

  /** What the visitor wrote, or what the answers say already. */
  #valueOf({id, fact}: LetterField): string {
    const {letter, letters} = this.journey.context;
    const known = fact && this.journey.outcome.facts[fact];
    return letters[letter]?.[id] ?? (known ? dayInParis(Date.parse(String(known))) : '');
  }

  #write(field: string, value: string) {
    this.#along.clear();
    this.send({type: 'letter.written', field, value});
  }

  /** The paragraphs as they are sent. */
  #filled(letter: Letter): readonly string[] {
    const values = Object.fromEntries(letter.fields.map((field) => [field.id, this.#valueOf(field)]));
    return filledLetter(letter, values, this.journey.resources.now());
  }

  #text(letter: Letter): string {
    return this.#filled(letter).join('\n\n');
  }

  #print(letter: Letter) {
    const lines = this.#filled(letter).map((text) => ({kind: 'paragraph', text}) as const);
    this.#along.print(lines, {lang: 'fr', dir: 'ltr'}, () => this.#text(letter));
  }
}
