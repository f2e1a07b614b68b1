import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {renderContacts} from '../shared/contact.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {renderWords} from '../shared/in-its-language.js';
import {outcomeStyles} from './outcome.styles.js';
import {reasonsStyles} from './reasons.styles.js';

/** Outcomes that name nothing: they end with people, and with other ways to go on. */
const OPEN: ReadonlySet<string> = new Set(['undetermined', 'third-party-witness', 'third-party-money']);

/** The question whether someone is in danger. */
const SAFETY = 'safe.now';

/** At most this many people to reach are shown. */
const MAX_PEOPLE = 3;

/** Where nothing was named: whom to talk to, the danger question, and every situation to pick from. */
export class Cyber17Situations extends View {
  static override styles = [baseStyles, outcomeStyles, disclosureStyles, reasonsStyles];

  protected override get isLate() {
    return true;
  }

  /** Takes no room when there is nothing to say. */
  protected override willUpdate() {
    this.hidden = !OPEN.has(this.#id) || this.journey.outcome.conclusions[0].facts['variant'] !== undefined;
  }

  override render() {
    return this.hidden
      ? nothing
      : html`${this.#renderPeople()} ${this.#renderDanger()} ${this.#renderList()}`;
  }

  #renderPeople() {
    const {book} = this.journey.context;
    const first = this.journey.outcome.plan[0]?.action.channels ?? [];
    const people = (book?.threats[this.#id]?.channels ?? [])
      .filter((id) => !first.includes(id))
      .slice(0, MAX_PEOPLE);
    if (people.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="people">
      <h2 id="people">${this.word('reasons.people')}</h2>
      ${renderContacts(this.journey, people)}
    </section>`;
  }

  #renderDanger() {
    const {trail} = this.journey.ready.diagnostic.context;
    if (trail.some(({question}) => question === SAFETY)) return nothing;
    return html`<button type="button" class="turn onward" @click=${() => this.#beginAt(SAFETY)}>
      <span>${this.word('reasons.danger')}<small>${this.word('reasons.danger-hint')}</small></span>
    </button>`;
  }

  #renderList() {
    const {graph, diagnosis, diagnostic} = this.journey.ready;
    const {audience} = diagnostic.context;
    const situations = Object.values(graph.threats)
      .flatMap((threat) => {
        const beginning = diagnosis.beginningAt(graph, audience, threat.id);
        return beginning ? [{threat, beginning}] : [];
      })
      .sort((a, b) => a.threat.title.localeCompare(b.threat.title, this.journey.lang));
    return html`<details class="more">
      <summary>
        <span
          >${this.word('reasons.list')}<small
            >${this.word('reasons.list-hint', {count: situations.length})}</small
          ></span
        >
        ${icon(OUTCOME_DRAWINGS, 'down')}
      </summary>
      ${situations.map(
        ({threat, beginning}) =>
          html`<button type="button" class="turn onward" @click=${this.sends({type: 'beginning.chosen', beginning})}>
            <span>${renderWords(threat, 'title')}</span>
          </button>`,
      )}
    </details>`;
  }

  get #id(): string {
    return this.journey.outcome.conclusions[0].conclusion.id;
  }

  #beginAt(question: string) {
    this.send({type: 'beginning.chosen', beginning: {question}});
  }
}
