import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {renderBlocks} from '../shared/blocks.js';
import {bookOf} from '../shared/book-of.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';

/** How to find the answer to a question, folded; for those that the book has help for. */
export class Cyber17QuestionHelp extends View {
  static override styles = [baseStyles, disclosureStyles];

  static override properties = {question: {}};

  /** The id of the question. */
  declare question: string;

  constructor() {
    super();
    this.question = '';
  }

  /** Folded, below the answers: the next question does not wait for it. */
  protected override get isLate() {
    return true;
  }

  override render() {
    const help = bookOf(this.journey)?.help[this.question];
    if (!help) return nothing;
    return html`<details class="more">
      <summary><span>${this.word('answers.help')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      <div class="stack">${renderBlocks(this.journey, help)}</div>
    </details>`;
  }
}
