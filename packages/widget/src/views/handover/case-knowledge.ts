import type {JourneyStore} from '../../journey/journey-store.js';
import type {Graph} from '@cyber-17/content';
import type {Outcome} from '@cyber-17/diagnostic';

/** What an officer is told from. */
export interface CaseKnowledge {
  readonly graph: Graph;
  readonly outcome: Outcome;
}

/**
 * What the answers conclude by the last book that came. Where that of another
 * language has not come, the screen does without: a case lost by it would lose
 * its facts and its limits.
 */
export function caseKnowledge(journey: JourneyStore): CaseKnowledge {
  const {context, outcome, ready, resources} = journey;
  const {diagnosis, graph, diagnostic} = ready;
  const {book} = context;
  // The graph has taken it in already.
  if (!book || graph.complaints === book.complaints) return {graph, outcome};
  const whole = diagnosis.withBook(graph, book);
  return {graph: whole, outcome: diagnosis.outcomeOf(whole, {...diagnostic.context, now: resources.now()})};
}
