import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {dateOf} from '../shared/deadline.js';
import {renderWords} from '../shared/in-its-language.js';
import {answersStyles} from './answers.styles.js';

import type {TrailEntry} from '@cyber-17/diagnostic';

/** The answers given so far, each with a way to change it. */
export class Cyber17Answers extends View {
  static override styles = [baseStyles, answersStyles];

  override render() {
    const trail = this.journey.ready.diagnostic.context.trail;
    return html`<ul>
      ${trail.map((entry, index) => this.#renderAnswer(entry, index))}
    </ul>`;
  }

  #renderAnswer(entry: TrailEntry, index: number) {
    const asked = this.journey.ready.graph.questions[entry.question];
    if (!asked) return nothing;
    return html`<li>
      <span><small class="muted">${renderWords(asked, 'title')}</small><strong>${this.#answerTo(entry)}</strong>${
        entry.inferred ? html`<small class="muted">${this.word('answers.inferred')}</small>` : nothing
      }</span>
      <button
        type="button"
        class="link"
        aria-label=${this.word('answers.change-of', {question: asked.title})}
        @click=${this.sends({type: 'answer.reopened', index})}
      >
        ${this.word('answers.change')}
      </button>
    </li>`;
  }

  #answerTo({question, answers, moment}: TrailEntry): string {
    if (moment) return dateOf(this.journey.lang, Date.parse(moment));
    const given = this.journey.ready.graph.questions[question]!.answers.filter(({id}) =>
      answers.includes(id),
    ).map(({label}) => label);
    return given.length > 0 ? given.join(' · ') : this.word('answers.skipped');
  }
}
