import {contactsIn} from './contacts-in.js';

import type {
  Action,
  ActionDetail,
  Book,
  Channel,
  ChannelDetail,
  Conclusion,
  Condition,
  Graph,
  Threat,
  ThreatDetail,
  Variant,
} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

/**
 * `/v1/<lang>/threats/<id>.json`: one threat with everything it refers to, for
 * clients that have no graph.
 */
export interface ThreatPage
  extends
    Omit<Threat, 'class' | 'actions' | 'variants'>,
    Omit<ThreatDetail, 'variants' | 'channels' | 'evidence'> {
  readonly schema: 1;
  readonly lang: Lang;
  /** Absent for an outcome that is no threat. */
  readonly class?: Threat['class'];
  /** Other words under a condition; the first that holds. */
  readonly variants: readonly (Variant & {readonly summary?: string})[];
  /** What to do, the most urgent first. */
  readonly actions: readonly PageAction[];
  /** Every contact that the page names, those of the threat first. */
  readonly channels: readonly (Channel & ChannelDetail & {readonly id: string})[];
  /** What to keep, and how. */
  readonly evidence: readonly {readonly id: string; readonly text: string}[];
}

/** One thing to do, whole. */
export interface PageAction extends Omit<Action, 'if'>, ActionDetail {
  /** All must hold; absent when it always does. */
  readonly if?: readonly Condition[];
}

/** Puts together what graph and book know of a threat. */
export function threatPage(graph: Graph, book: Book, id: string): ThreatPage {
  const conclusion: Conclusion = graph.threats[id] ?? graph.outcomes[id]!;
  const {variants: summaries = {}, channels, evidence, ...detail} = book.threats[id]!;
  const actions = conclusion.actions.map((use): PageAction => {
    const {if: own, ...action} = graph.actions[use.do]!;
    const conditions = [own, use.if].filter((each) => each !== undefined);
    return {
      ...action,
      ...book.actions[use.do]!,
      ...(use.when && {when: use.when}),
      ...(conditions.length > 0 && {if: conditions}),
    };
  });
  const named = [
    ...channels,
    ...actions.flatMap((action) => [...(action.channels ?? []), ...contactsIn(action.body)]),
    ...contactsIn(detail.recognise),
  ];
  return {
    schema: 1,
    lang: graph.lang,
    ...conclusion,
    ...detail,
    variants: (conclusion.variants ?? []).map((variant) => ({
      ...variant,
      ...(summaries[variant.id] && {summary: summaries[variant.id]!}),
    })),
    actions,
    channels: withNightAlternatives(named, book).map((each) => ({
      id: each,
      ...graph.channels[each]!,
      ...book.channels[each]!,
    })),
    evidence: evidence.map((each) => ({id: each, text: book.evidence[each]!})),
  };
}

/** Each channel once, followed by the one to use while it is closed. */
function withNightAlternatives(ids: readonly string[], {channels}: Book): readonly string[] {
  return [...new Set(ids.flatMap((id) => [id, channels[id]?.otherwise ?? id]))];
}
