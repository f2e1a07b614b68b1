import type {Operator} from '../operator.js';
import type {Speaker} from './case.js';
import type {Client, makeCount, sendCount} from '@cyber-17/client';
import type {Book, Graph} from '@cyber-17/content';
import type * as diagnostic from '@cyber-17/diagnostic';
import type {DeadlineState} from '@cyber-17/diagnostic';
import type {Audience, Lang} from '@cyber-17/protocol';

/** What the journey calls in the second file: the diagnostic. */
export interface DiagnosticCode extends Pick<
  typeof diagnostic,
  'beginningAt' | 'createDiagnostic' | 'detailsOf' | 'outcomeOf' | 'remainingFrom'
> {
  withBook(graph: Graph, book: Book): Graph;
}

/** What the journey and the earlier views call in the third file. */
export interface HelpCode extends Client {
  /** The words of the views that it delivers, by language. */
  readonly words: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  /** Whether a situation can be counted: the operator wants it, and the page can. */
  readonly canCount: boolean;
  readonly makeCount: typeof makeCount;
  readonly sendCount: typeof sendCount;
  /** A limit, in words. */
  renderDeadline(speaker: Speaker, deadline: DeadlineState): unknown;
  /** Whether a search failed because of the postcode, and not the network. */
  isUnknownPostcode(error: unknown): boolean;
}

/** What the running journey fetches. */
export interface JourneySources {
  readonly operator: Operator;
  loadGraph(lang: Lang, audience: Audience): Promise<Graph>;
  loadHelp(): Promise<HelpCode>;
}
