import {mapValues, pick, prune} from '../../records.js';
import {compileMarkdown} from './markdown.js';

import type {ActionDetail} from '../../shapes/action.js';
import type {Book, BookThreat} from '../../shapes/book.js';
import type {ChannelDetail} from '../../shapes/channel.js';
import type {Procedure, ProcedureWords} from '../../shapes/complaint.js';
import type {Csirt} from '../../shapes/csirt.js';
import type {FactWords} from '../../shapes/facts.js';
import type {Graph} from '../../shapes/graph.js';
import type {Conclusion, Threat, ThreatRules} from '../../shapes/threat.js';
import type {Source} from '../source/read-source.js';
import type {SpokenLocale} from './fall-back.js';

/** Compiles the advice book of one language: the rules of its graph, and all its words. */
export function compileBook(source: Source, locale: SpokenLocale, graph: Graph): Book {
  return {
    schema: 1,
    version: graph.version,
    lang: graph.lang,
    threats: {
      ...mapValues(source.threats, ({value}, id) => compileDetail(graph.threats[id]!, value, locale)),
      ...mapValues(source.outcomes, ({value}, id) => compileDetail(graph.outcomes[id]!, value, locale)),
    },
    actions: mapValues(graph.actions, ({id, ...action}) => ({...action, ...compileActionDetail(locale, id)})),
    channels: mapValues(source.channels, ({value}, id) => ({
      ...graph.channels[id]!,
      ...compileChannelDetail(value, locale, id),
    })),
    csirts: source.csirts.value.map(({source: _, verifiedOn: __, confidence: ___, ...csirt}) =>
      prune<Csirt>(csirt),
    ),
    questions: pick(graph.questions, (_, {detail}) => detail === true),
    deadlines: graph.deadlines,
    definitions: graph.facts,
    facts: mapValues(locale.facts.value, (words) => prune<FactWords>(words)),
    complaints: graph.complaints,
    procedures: locale.complaints.value.procedures as Record<Procedure, ProcedureWords>,
    raises: locale.policy.value.raises,
    evidence: locale.evidence.value,
    help: Object.fromEntries(
      Object.entries(locale.questions.value).flatMap(([id, {help}]) =>
        help ? [[id, compileMarkdown(help)] as const] : [],
      ),
    ),
  };
}

/** What names a threat, and is not repeated in the book. */
const IN_GRAPH: ReadonlySet<string> = new Set(['id', 'title', 'audiences', 'class', 'begins']);

function compileDetail(
  conclusion: Conclusion | Threat,
  {evidence, channels, variants: ruled = []}: Source['outcomes'][string]['value'],
  locale: SpokenLocale,
): BookThreat {
  const rules = Object.fromEntries(Object.entries(conclusion).filter(([key]) => !IN_GRAPH.has(key)));
  const {
    summary = '',
    forbid,
    comfort,
    rather,
    variants = {},
    untranslated,
  } = locale.conclusions[conclusion.id]?.value ?? {};
  return prune<BookThreat>({
    ...(rules as unknown as ThreatRules),
    variants: conclusion.variants?.map((variant, index) =>
      prune({...variant, ...variants[variant.id], evidence: ruled[index]?.evidence}),
    ),
    summary,
    forbid,
    comfort,
    rather,
    // How to recognise it is in the explanations.
    untranslated: without(untranslated, 'recognise'),
    evidence,
    channels,
  });
}

function compileActionDetail(locale: SpokenLocale, id: string): ActionDetail {
  const {lead = '', body, say, steps, untranslated} = locale.actions[id]?.value ?? {};
  return prune<ActionDetail>({
    lead,
    body: compileMarkdown(body ?? ''),
    say: say?.split('\n').filter((line) => line.trim() !== ''),
    steps: steps && mapValues(steps as Record<string, string>, (each) => compileMarkdown(each)),
    untranslated,
  });
}

function compileChannelDetail(
  {audiences, confidence, verifiedOn}: Source['channels'][string]['value'],
  locale: SpokenLocale,
  id: string,
): ChannelDetail {
  const {what = '', untranslated} = locale.channels.value[id] ?? {what: ''};
  return prune<ChannelDetail>({what, audiences, confidence, verifiedOn, untranslated});
}

/** A list without one of its entries; absent if nothing is left. */
function without(all: readonly string[] | undefined, entry: string): readonly string[] | undefined {
  const left = all?.filter((each) => each !== entry) ?? [];
  return left.length > 0 ? left : undefined;
}
