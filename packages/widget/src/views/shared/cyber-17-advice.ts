import {html, nothing} from 'lit';

import {PaintController} from '../../base/after-paint.js';
import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {renderBlocks} from './blocks.js';
import {bookOf} from './book-of.js';
import {renderContacts} from './contact.js';
import {disclosureStyles} from './disclosure.styles.js';
import {OUTCOME_DRAWINGS} from './icons.js';
import {inItsLanguage} from './in-its-language.js';
import {platformWord} from './platform-word.js';

import type {Action, BookAction} from '@cyber-17/content';

/**
 * The inside of an action: what to do, whom to reach, what to say. Until the
 * book has loaded, the contacts alone, which need no network.
 */
export class Cyber17Advice extends View {
  static override styles = [baseStyles, disclosureStyles];

  readonly #paint = new PaintController(this);

  static override properties = {action: {attribute: false}, folded: {type: Boolean}, leads: {type: Boolean}};

  /** What to do. */
  declare action: Action;

  /** Whether it is folded, to be opened later. */
  declare folded: boolean;

  /** Whether it is what to do first on the whole view: its contact is the filled button. */
  declare leads: boolean;

  constructor() {
    super();
    this.folded = false;
    this.leads = false;
  }

  protected override get isLate() {
    return this.folded;
  }

  override render() {
    const {id, channels, when} = this.action;
    const detail = bookOf(this.journey)?.actions[id];
    const isUrgent = when === 'now' || when === 'today';
    const contacts = renderContacts(this.journey, channels, {isUrgent, isFirst: this.leads});
    const lead = detail ? inItsLanguage(detail, 'lead', html`<p>${detail.lead}</p>`) : nothing;
    const rest = this.#paint.isPainted && detail ? this.#renderDetail(detail) : nothing;
    // What must be done now is mostly a call: its button is placed before the rest, and
    // what is first of all is on the first screen of a phone.
    const parts = this.leads
      ? [contacts, lead, rest]
      : when === 'now'
        ? [lead, contacts, rest]
        : [lead, rest, contacts];
    return html`<div class="stack">${parts}</div>`;
  }

  /** What is read once the first line and the number to call are on screen. */
  #renderDetail(detail: BookAction) {
    return html`${detail.say ? this.#renderScript(detail, detail.say) : nothing}
      ${inItsLanguage(detail, 'body', renderBlocks(this.journey, detail.body))}
      ${Object.entries(detail.steps ?? {}).map(([platform, steps]) =>
        this.#renderSteps(platform, inItsLanguage(detail, 'steps', renderBlocks(this.journey, steps))),
      )}`;
  }

  /** The steps on one device or service, folded: each reads only their own. */
  #renderSteps(platform: string, steps: unknown) {
    return html`<details class="more">
      <summary><span>${this.word(platformWord(platform))}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${steps}
    </details>`;
  }

  /** What to say on the phone, a line for each sentence. */
  #renderScript(detail: BookAction, lines: readonly string[]) {
    return html`<details class="say">
      <summary><span>${this.word('action.say')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${inItsLanguage(detail, 'say', html`<blockquote>${lines.map((line) => html`<p>${line}</p>`)}</blockquote>`)}
    </details>`;
  }
}
