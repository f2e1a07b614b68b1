import {contactsIn} from './contacts-in.js';

import type {
  Block,
  Book,
  BookAction,
  BookChannel,
  BookThreat,
  Condition,
  Explanations,
  Graph,
  Threat,
} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

/**
 * `/v1/<lang>/threats/<id>.json`: one threat with everything it refers to, for
 * clients that have no graph.
 */
export interface ThreatPage
  extends
    Pick<Threat, 'id' | 'title' | 'audiences'>,
    Omit<BookThreat, 'actions' | 'variants' | 'channels' | 'evidence'> {
  readonly schema: 1;
  readonly lang: Lang;
  /** Absent for an outcome that is not a threat. */
  readonly class?: Threat['class'];
  /** Other words under a condition: the first one that holds applies. */
  readonly variants: NonNullable<BookThreat['variants']>;
  readonly recognise: readonly Block[];
  /** What to do, the most urgent first. */
  readonly actions: readonly PageAction[];
  /** Every contact on the page, those of the threat first. */
  readonly channels: readonly PageChannel[];
  /** What to keep as evidence, and how. */
  readonly evidence: readonly PageEvidence[];
}

/** One thing to do, whole. */
export interface PageAction extends Omit<BookAction, 'if'> {
  readonly id: string;
  /** All must hold; absent when it always does. */
  readonly if?: readonly Condition[];
}

/** One contact, whole. */
export interface PageChannel extends BookChannel {
  readonly id: string;
}

/** One thing to keep as evidence, and how. */
export interface PageEvidence {
  readonly id: string;
  readonly text: string;
}

/** What pages are made from. */
interface Known {
  readonly graph: Graph;
  readonly book: Book;
  readonly explanations: Explanations;
  /** Ids of contacts that no page has. */
  readonly withdrawn: readonly string[];
}

/** Combines what the graph, the book and the explanations know of a threat. */
export function threatPage({graph, book, explanations, withdrawn}: Known, id: string): ThreatPage {
  const threat = graph.threats[id];
  const {title, audiences} = threat ?? graph.outcomes[id]!;
  const recognise = explanations.recognise[id]!;
  const isExplained = explanations.lang === graph.lang;
  const {channels, evidence, variants = [], actions: uses, ...detail} = book.threats[id]!;
  const isShown = (channel: string) => !withdrawn.includes(channel); // defence: withheld-on-pages
  const actions = uses.map((use): PageAction => {
    const {if: own, channels: usable, ...action} = book.actions[use.do]!;
    const conditions = [own, use.if].filter((each) => each !== undefined);
    return {
      id: use.do,
      ...action,
      ...(usable && {channels: usable.filter(isShown)}),
      ...(use.when && {when: use.when}),
      ...(conditions.length > 0 && {if: conditions}),
    };
  });
  const reached = [
    ...channels,
    ...actions.flatMap((action) => [...(action.channels ?? []), ...contactsIn(action.body)]),
    ...contactsIn(recognise),
  ];
  return {
    schema: 1,
    lang: graph.lang,
    id,
    title,
    ...(threat && {class: threat.class}),
    audiences,
    ...detail,
    recognise,
    ...(!isExplained && {untranslated: [...(detail.untranslated ?? []), 'recognise']}),
    variants,
    actions,
    channels: withNightAlternatives(reached, book)
      .filter(isShown)
      .map((each) => ({id: each, ...book.channels[each]!})),
    evidence: evidence.map((each) => ({id: each, text: book.evidence[each]!})),
  };
}

/** Each channel once, followed by its alternative outside its hours. */
function withNightAlternatives(ids: readonly string[], {channels}: Book): readonly string[] {
  return [...new Set(ids.flatMap((id) => [id, channels[id]?.otherwise ?? id]))];
}
