import {answersOf} from '@cyber-17/diagnostic/answers-of';
import {AUDIENCES} from '@cyber-17/protocol/audience';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {renderLanguages} from '../../panel/languages.js';
import {isFieldOpen, openField} from '../own-words/draft.js';
import {renderWords} from '../shared/in-its-language.js';
import {ANSWER_DRAWINGS} from './answer-drawings.js';
import {questionStyles} from './question.styles.js';
import {keepTicks, ticksAt, toggled} from './ticks.js';

import type {Ticks} from './ticks.js';
import type {Answer, Question} from '@cyber-17/content';
import type {TrailEntry} from '@cyber-17/diagnostic';
import type {PropertyValues} from 'lit';

/** The progress draws no more bars than this; beyond, it is words alone. */
const MAX_BARS = 9;

/**
 * Asks one question and reports the answer.
 *
 * @csspart question - The heading.
 * @csspart answer - One answer.
 */
export class Cyber17Question extends View {
  static override styles = [baseStyles, questionStyles];

  /** The answers ticked so far, for a multiple choice. */
  #ticked: Ticks = new Set();

  /** Whether the visitor wanted to go on without an answer. */
  #isMissed = false;

  #asked: string | undefined;

  /** Changes with each question. */
  #isOdd = false;

  #earlier: TrailEntry | undefined;

  protected override willUpdate(_changed: PropertyValues) {
    const {question, revised, earlier} = this.journey;
    const asked = `${question?.id} ${revised ? 'again' : ''}`;
    if (asked !== this.#asked || earlier !== this.#earlier) {
      this.#ticked = ticksAt(this.#point, asked) ?? new Set(earlier?.answers);
      this.#isMissed = false;
    }
    if (asked !== this.#asked) this.#isOdd = !this.#isOdd;
    this.#asked = asked;
    this.#earlier = earlier;
  }

  override render() {
    const {question} = this.journey;
    if (!question) return nothing;
    // Anew as a whole: what arrives late for the last question finds no node of this one.
    const asking = this.#renderQuestion(question);
    // Lit draws another template from nothing.
    return this.#isOdd ? html`${asking}` : html` ${asking}`; // defence: keyed-question
  }

  #renderQuestion(question: Question) {
    return html`<div class=${this.journey.isFirst ? 'stack first' : 'stack'}>
      ${this.journey.isFirst ? renderLanguages(this.journey) : this.#renderWay(question)}
      <h1 id="asked" tabindex="-1" part="question">${this.#isHelped(question) ? this.word('first.helped') : renderTitle(question)}</h1>
      ${question.hint ? html`<p class="muted">${renderWords(question, 'hint')}</p>` : nothing}
      ${this.journey.isFirst ? this.#renderBeginning() : nothing} ${this.#renderAnswers(question)}
      ${this.#renderTelling(question)} ${this.journey.isFirst ? this.#renderHelping() : nothing}
      ${
        // Few questions have help, and an element costs each answer.
        this.journey.context.book?.help[question.id]
          ? html`<cyber-17-question-help class="wide" .question=${question.id}></cyber-17-question-help>`
          : nothing
      }
      ${
        question.detail && !this.journey.revised
          ? html`<button type="button" class="link" @click=${this.sends({type: 'details.ended'})}>
            ${this.word('details.enough')}
          </button>`
          : nothing
      }
    </div>`;
  }

  #renderWay({id, detail}: Question) {
    const {ready, left} = this.journey.context;
    const hasAnswers = ready?.diagnostic.context.trail.length;
    const back = hasAnswers || left ? 'step.reversed' : 'diagnostic.restarted';
    if (this.journey.revised) return this.renderBack();
    return html`<div class="way">
        ${this.renderBack('start.back', back)}
        ${
          hasAnswers
            ? html`<button type="button" class="link" @click=${this.sends({type: 'answers.opened'})}>
              ${this.word('asking.answers')}
            </button>`
            : nothing
        }
      </div>
      ${detail ? this.#renderOptional() : this.#renderProgress(id)}`;
  }

  /** How many optional questions there are; fewer may follow. */
  #renderOptional() {
    const {diagnosis, graph, diagnostic} = this.journey.context.ready!;
    const {context} = diagnostic;
    const count = diagnosis.detailsOf(graph, context).length;
    const index = 1 + context.trail.filter(({question}) => graph.questions[question]?.detail).length;
    return html`<p class="progress">
      ${renderBars([...Array(count).keys()].map((at) => (at < index - 1 ? 'past' : at < index ? 'now' : 'maybe')))}${this.word(
        'details.optional',
        {index, count},
      )}
    </p>`;
  }

  /** Never more exact than we know: from the fewest answers left to the most. */
  #renderProgress(question: string) {
    const {ready} = this.journey.context;
    if (!ready) return nothing;
    const {diagnosis, graph, diagnostic} = ready;
    const {audience, trail} = diagnostic.context;
    const {least, most} = diagnosis.remainingFrom(graph, audience, question);
    const key = most === 1 ? 'asking.last' : least === most ? 'asking.left-exactly' : 'asking.left';
    const bars = [
      ...trail.map(() => 'past'),
      // Not `Array.from`: that of Prototype.js knows no second argument.
      ...[...Array(most).keys()].map((index) => (index < least ? 'now' : 'maybe')),
    ].slice(0, MAX_BARS);
    return html`<p class="progress">
      ${renderBars(bars)}${this.word(key, {least, most})}
    </p>`;
  }

  /** What this costs and where the answers stay, and whom they are about. */
  #renderBeginning() {
    const {audience, settings} = this.journey.context;
    return html`<p class="muted">
        ${settings.mode === 'page' ? this.word('first.about') : nothing} ${this.word('first.promise')}
      </p>
      <fieldset class="audience" aria-label=${this.word('first.whom')}>
      ${AUDIENCES.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="audience"
              aria-label=${this.word(`first.${each}`)}
              .checked=${each === audience}
              @change=${this.sends({type: 'audience.changed', audience: each})}
            />${this.word(`first.${each}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  /** The same way in beside every question whose answer names something. */
  #renderTelling({detail}: Question) {
    if (detail || this.journey.revised || this.journey.graphArrival !== 'ready') return nothing;
    // Until it is asked for, a button costs less than an element.
    return isFieldOpen(this.journey)
      ? html`<cyber-17-telling class="wide"></cyber-17-telling>`
      : html`<button type="button" class="link" @click=${this.#tell}>${this.word('first.own-words')}</button>`;
  }

  readonly #tell = () => {
    openField(this.journey);
    this.requestUpdate();
  };

  #renderHelping() {
    if (this.journey.graphArrival !== 'ready') return nothing;
    return html`<button type="button" class="link" @click=${this.sends({type: 'helping.begun'})}>
      ${icon(ANSWER_DRAWINGS, 'helping')}${this.word('first.helping')}
    </button>`;
  }

  #renderAnswers(question: Question) {
    const {audience, settings} = this.journey.context;
    const answers = answersOf(question, audience, settings.context).filter(
      (answer) => !this.#isRuledOut(question, answer),
    );
    if (question.kind === 'moment') return html`<cyber-17-moment class="wide"></cyber-17-moment>`;
    if (question.kind === 'multiple') return this.#renderChoices(answers);
    return html`<div class="answers" role="group" aria-labelledby="asked">
      ${answers.map(
        (answer) =>
          html`<button
            type="button"
            class=${answer.unsure ? 'answer onward unsure' : 'answer onward'}
            part="answer"
            aria-current=${this.#ticked.has(answer.id) || nothing}
            @click=${() => this.#report(question, [answer.id])}
          >
            ${this.journey.isFirst && answer.id in ANSWER_DRAWINGS ? icon(ANSWER_DRAWINGS, answer.id) : nothing}${renderLabel(answer)}
          </button>`,
      )}
    </div>`;
  }

  /** «Nothing of it», where something of it was said before. */
  #isRuledOut({detail}: Question, {alone, facts = {}}: Answer): boolean {
    if (!detail || !alone || this.journey.revised) return false;
    const known = this.journey.outcome.facts;
    return Object.entries(facts).some(
      ([fact, value]) => ![undefined, 'unknown', value].includes(known[fact]),
    );
  }

  #renderChoices(answers: readonly Answer[]) {
    return html`<form class="stack wide">
      <p class="muted small">${this.word('asking.several')}</p>
      <div class="answers" role="group" aria-labelledby="asked">
        ${answers.map(
          (answer) =>
            html`<label class=${answer.unsure ? 'answer unsure' : 'answer'} part="answer"
              ><input
                type="checkbox"
                .checked=${this.#ticked.has(answer.id)}
                @change=${() => this.#tick(answer, answers)}
              />${renderLabel(answer)}</label
            >`,
        )}
      </div>
      ${this.#isMissed ? html`<p class="missed" role="alert">${this.word('asking.tick-one')}</p>` : nothing}
      <button class="button go wide" @click=${this.#goOn}>${this.word('asking.continue')}</button>
    </form>`;
  }

  #tick(answer: Answer, answers: readonly Answer[]) {
    this.#ticked = toggled(this.#ticked, answer, answers);
    this.#isMissed = false;
    // A change that is given up is none.
    if (!this.journey.revised) keepTicks(this.#point, this.#asked!, this.#ticked);
    this.requestUpdate();
  }

  // On click, which the Enter key triggers too: a frame without `allow-forms` fires no
  // submit event.
  #goOn(event: Event) {
    event.preventDefault();
    if (this.#ticked.size) {
      this.#report(this.journey.question!, [...this.#ticked]);
      return;
    }
    this.#isMissed = true;
    this.requestUpdate();
  }

  #report({id}: Question, answers: readonly string[]) {
    this.send({type: 'answer.given', question: id, answers});
  }

  /** The answers before this question: others after each answer, and after a new beginning. */
  get #point(): object {
    return this.journey.context.ready?.diagnostic.context.trail ?? this;
  }

  /** Whether the first question is asked of someone who answers for another. */
  #isHelped({id}: Question): boolean {
    const {graph} = this.journey.context.ready ?? {};
    return this.journey.isHelping && id === graph?.starts.individual;
  }
}

function renderBars(bars: readonly string[]) {
  return html`<span class="bars" aria-hidden="true">${bars.map((bar) => html`<i class=${bar}></i>`)}</span>`;
}

/** A title, in which no line ends at a hyphen: “arrive-t-il” is one word. */
function renderTitle(question: Question) {
  return question.untranslated?.includes('title')
    ? renderWords(question, 'title')
    : question.title
        .split(/(\S+-\S+)/)
        .map((part, index) => (index % 2 ? html`<span class="whole">${part}</span>` : part));
}

function renderLabel(answer: Answer) {
  return html`<span
    >${renderWords(answer, 'label')}${answer.hint ? html`<small>${renderWords(answer, 'hint')}</small>` : nothing}</span
  >`;
}
