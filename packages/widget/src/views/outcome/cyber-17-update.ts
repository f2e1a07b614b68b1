import {complaintFor} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {bookOf} from '../shared/book-of.js';
import {helpStyles} from '../shared/help.styles.js';
import {titleOf} from './conclusion-words.js';

import type {WordKey} from '../../journey/word-key.js';
import type {Outcome, PlannedAction} from '@cyber-17/diagnostic';

/** What the optional questions changed: nobody answers them for nothing. */
export class Cyber17Update extends View {
  static override styles = [baseStyles, helpStyles];

  protected override willUpdate() {
    this.hidden = !this.#before;
  }

  override render() {
    const before = this.#before;
    if (!before) return nothing;
    const changes = this.#changesSince(before);
    return html`<div class="note">
      ${
        changes.length === 0
          ? html`<p>${this.word('details.same')}</p>`
          : html`<p><strong>${this.word('details.updated')}</strong></p>
            ${changes.map((change) => html`<p>${change}</p>`)}`
      }
    </div>`;
  }

  /** What the answers came to without the optional ones; `undefined` while none is answered. */
  get #before(): Outcome | undefined {
    const {diagnosis, graph, diagnostic} = this.journey.ready;
    const {trail, ...answered} = diagnostic.context;
    const naming = trail.filter(
      ({question}) => graph.questions[question] && !graph.questions[question].detail,
    );
    if (naming.length === trail.length || diagnostic.value !== 'concluded') return undefined;
    return diagnosis.outcomeOf(graph, {...answered, trail: naming, now: this.journey.resources.now()});
  }

  #changesSince(before: Outcome): readonly string[] {
    const {outcome: after} = this.journey;
    const ids = ({plan}: Outcome) => new Set(plan.map(({action}) => action.id));
    const [had, has] = [ids(before), ids(after)];
    const first = ({plan}: Outcome) => plan.find(({done}) => !done)?.action;
    const way = (outcome: Outcome) => {
      const book = bookOf(this.journey);
      const procedure = book && complaintFor(book.complaints, outcome)?.row.procedure;
      return procedure && book.procedures[procedure].title;
    };
    const line = (word: WordKey, what: readonly (string | undefined)[]) =>
      what.length > 0 && what[0] ? [this.word(word, {what: what.join(', ')})] : [];
    const also = ({conclusions}: Outcome) => conclusions.map(titleOf);
    return [
      ...line('details.done', titles(after.plan.filter(({done}) => done))),
      ...line('details.first', first(after)?.id === first(before)?.id ? [] : [first(after)?.title]),
      ...line('details.added', titles(after.plan.filter(({action}) => !had.has(action.id)))),
      ...line('details.removed', titles(before.plan.filter(({action}) => !has.has(action.id)))),
      ...line(
        'details.also',
        also(after).filter((each) => !also(before).includes(each)),
      ),
      ...line(
        'details.level',
        after.severity === before.severity ? [] : [this.word(`severity.${after.severity}`)],
      ),
      ...line('details.way', way(after) === way(before) ? [] : [way(after)]),
      ...line('details.limit', [
        ...new Set(
          after.plan.flatMap(({deadline}) => (deadline?.until === undefined ? [] : [deadline.rule.limit])),
        ),
      ]),
    ];
  }
}

function titles(plan: readonly PlannedAction[]): readonly string[] {
  return plan.map(({action}) => action.title);
}
