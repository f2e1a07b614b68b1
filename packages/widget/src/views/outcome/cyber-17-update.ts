import {complaintFor} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {bookOf} from '../shared/book-of.js';
import {isPassed, limitOf} from '../shared/deadline.js';
import {helpStyles} from '../shared/help.styles.js';
import {titleOf} from './conclusion-words.js';

import type {WordKey} from '../../journey/word-key.js';
import type {Outcome, PlannedAction} from '@cyber-17/diagnostic';

/** What the optional questions changed, or another answer: nobody gives them for nothing. */
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

  /**
   * What the answers came to before one was changed, or on the device that they were brought
   * from; else without the optional ones. `undefined` while none is new.
   */
  get #before(): Outcome | undefined {
    const {diagnosis, graph, diagnostic} = this.journey.ready;
    const {trail, audience, beginning} = diagnostic.context;
    const {before} = this.journey.context;
    const now = this.journey.resources.now();
    const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
    if (before?.trail && isSame([before.audience, before.beginning], [audience, beginning])) {
      return isSame(before.trail, trail)
        ? undefined
        : diagnosis.outcomeOf(graph, {audience, beginning, trail: before.trail, now});
    }
    const naming = trail.filter(
      ({question}) => graph.questions[question] && !graph.questions[question].detail,
    );
    if (naming.length === trail.length || diagnostic.value !== 'concluded') return undefined;
    return diagnosis.outcomeOf(graph, {audience, beginning, trail: naming, now});
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
    // The first of them is the title of the view.
    const also = ({conclusions: [, ...others]}: Outcome) => others.map(titleOf);
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
      ...this.#limitsSince(before),
    ];
  }

  /** The limits whose end is known now, each by whom it is kept with, once. */
  #limitsSince({plan}: Outcome): readonly string[] {
    const {journey} = this;
    const known = new Map(plan.map(({action, deadline}) => [action.id, deadline?.until]));
    const limits = new Map<string, string>();
    for (const {action, deadline, done} of journey.outcome.plan) {
      if (!deadline?.until || done || known.get(action.id) === deadline.until || limits.has(deadline.id))
        continue;
      const key = isPassed(journey, deadline) ? 'details.limit-passed' : 'details.limit';
      limits.set(deadline.id, this.word(key, {action: action.title, what: limitOf(journey, deadline)}));
    }
    return [...limits.values()];
  }
}

function titles(plan: readonly PlannedAction[]): readonly string[] {
  return plan.map(({action}) => action.title);
}
