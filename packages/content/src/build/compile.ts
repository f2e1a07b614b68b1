import {createHash} from 'node:crypto';

import {compileLetters} from './compile-letters.js';
import {compileMarkdown} from './markdown.js';
import {slice} from './slice.js';

import type {Action, ActionDetail, ActionUse} from '../action.js';
import type {Book, BookThreat} from '../book.js';
import type {Channel, ChannelDetail} from '../channel.js';
import type {ComplaintRow, Procedure, ProcedureWords} from '../complaint.js';
import type {Csirt} from '../csirt.js';
import type {Deadline} from '../deadline.js';
import type {FactDefinition, FactWords} from '../facts.js';
import type {Graph, Start} from '../graph.js';
import type {Answer, Question} from '../question.js';
import type {Letters} from '../letter.js';
import type {FirstAid, NamingGraph, ThreatRules} from '../parts.js';
import type {Policy} from '../severity.js';
import type {Conclusion, Threat} from '../threat.js';
import type {LocaleSource, Source} from './read-source.js';
import type {Aids} from './slice.js';
import type {Lang} from '@cyber-17/protocol';

/** Everything that one language publishes. */
export interface Compiled {
  readonly start: Start;
  /** The whole graph: its parts are what is published. */
  readonly graph: Graph;
  readonly naming: NamingGraph;
  readonly firstAid: FirstAid;
  readonly book: Book;
  readonly letters: Letters;
  /** Words of the views that come while the visitor answers. */
  readonly help: Readonly<Record<string, string>>;
  /** Words of the chat's page. */
  readonly chat: Readonly<Record<string, string>>;
}

/** Where the words of the interface travel, by the beginning of their keys; the rest with the graph. */
const TRAVELS = {
  start: ['start.'],
  help: ['plan.', 'complaint.', 'providers.', 'handover.', 'officer.'],
  chat: ['chat.'],
} as const;

/** Compiles a source without faults into what one language publishes. */
export function compile(source: Source, lang: Lang): Compiled {
  const locale = source.locales[lang];
  const version = versionOf(source);
  const questions = mapValues(source.questions.value.questions, (_, id) =>
    compileQuestion(source, locale, id),
  );
  const {starts} = source.questions.value;
  const words = Object.entries(locale.interface.value);

  const graph: Graph = {
    schema: 1,
    version,
    lang,
    starts,
    questions,
    facts: mapValues(source.facts.value, (fact) => prune<FactDefinition>(fact)),
    threats: mapValues(source.threats, ({value}, id) => {
      const {class: threatClass, details, neighbours, alsoWhen} = value;
      return prune<Threat>({
        ...compileConclusion(value, locale, id),
        class: threatClass,
        details,
        neighbours,
        alsoWhen,
      });
    }),
    outcomes: mapValues(source.outcomes, ({value}, id) => compileConclusion(value, locale, id)),
    policy: compilePolicy(source, locale),
    deadlines: mapValues(source.deadlines.value, ({source: _, ...rule}, id): Deadline =>
      prune({...rule, limit: '', passed: '', ...locale.deadlines.value[id]}),
    ),
    actions: mapValues(source.actions, ({value}, id) => compileAction(value, locale, id)),
    channels: mapValues(source.channels, ({value}, id) => compileChannel(value, locale, id)),
    words: Object.fromEntries(words.filter(([key]) => !startsWith(key, Object.values(TRAVELS).flat()))),
  };

  const {naming, firstAid} = slice(graph, aidsOf(source));
  const book: Book = {
    schema: 1,
    version,
    lang,
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
    questions: Object.fromEntries(Object.entries(questions).filter(([, {detail}]) => detail)),
    deadlines: graph.deadlines,
    facts: mapValues(locale.facts.value, (words) => prune<FactWords>(words)),
    complaints: source.complaints.value.map(({id, if: condition, procedure, channels}) =>
      prune<ComplaintRow>({
        id,
        if: condition,
        procedure,
        channels,
        because: locale.complaints.value.rows[id] ?? '',
      }),
    ),
    procedures: locale.complaints.value.procedures as Record<Procedure, ProcedureWords>,
    evidence: locale.evidence.value,
    help: Object.fromEntries(
      Object.entries(locale.questions.value).flatMap(([id, {help}]) =>
        help ? [[id, compileMarkdown(help)] as const] : [],
      ),
    ),
  };

  const start: Start = {
    questions: mapValues(starts, (id) => graph.questions[id] as Question) as Start['questions'],
    words: withPrefix(words, TRAVELS.start),
  };
  return {
    start,
    graph,
    naming,
    firstAid,
    book,
    letters: {schema: 1, version, lang, letters: compileLetters(source, lang)},
    help: withPrefix(words, TRAVELS.help),
    chat: withPrefix(words, TRAVELS.chat),
  };
}

/** The actions that travel with the first aid, by threat or outcome. */
function aidsOf(source: Source): Aids {
  return mapValues(
    {...source.threats, ...source.outcomes},
    ({value}) =>
      new Set(value.actions.flatMap((use) => (typeof use !== 'string' && use.aid ? [use.do] : []))),
  );
}

/** A hash of the structure alone: the same for every language. */
function versionOf(source: Source): string {
  const {questions, facts, policy, complaints, deadlines, threats, outcomes, actions, channels} = source;
  const values = [questions, facts, policy, complaints, deadlines].map(({value}) => value);
  const files = [threats, outcomes, actions, channels].map((all) =>
    Object.entries(all).map(([id, {value}]) => [id, value]),
  );
  return createHash('sha256')
    .update(JSON.stringify([values, files]))
    .digest('hex')
    .slice(0, 16);
}

function compileQuestion(source: Source, locale: LocaleSource, id: string): Question {
  const {answers, kind, entry, detail, before, fact, order} = source.questions.value.questions[id]!;
  const words = locale.questions.value[id];
  return prune<Question>({
    id,
    kind,
    title: words?.title ?? '',
    hint: words?.hint,
    entry,
    detail,
    before,
    fact,
    order,
    answers: Object.entries(answers).map(([answerId, answer]) => {
      const found = words?.answers[answerId] ?? '';
      const label = typeof found === 'string' ? {label: found} : found;
      return prune<Answer>({id: answerId, ...label, ...answer});
    }),
  });
}

function compileConclusion(
  value: Source['outcomes'][string]['value'],
  locale: LocaleSource,
  id: string,
): Conclusion {
  const {audiences, chat, provider, specialities, variants} = value;
  const words = locale.conclusions[id]?.value;
  return prune<Conclusion>({
    id,
    title: words?.title ?? '',
    audiences,
    actions: value.actions.map((use) => {
      if (typeof use === 'string') return {do: use};
      const {aid: _, ...rest} = use;
      return prune<ActionUse>(rest);
    }),
    chat,
    provider,
    specialities,
    variants: variants?.map((variant) => prune({...variant, title: words?.variants?.[variant.id]?.title})),
  });
}

/** What names a threat, and is not said again in the book. */
const IN_GRAPH: ReadonlySet<string> = new Set(['id', 'title', 'audiences', 'class']);

function compileDetail(
  conclusion: Conclusion | Threat,
  {evidence, channels}: Source['outcomes'][string]['value'],
  locale: LocaleSource,
): BookThreat {
  const rules = Object.fromEntries(Object.entries(conclusion).filter(([key]) => !IN_GRAPH.has(key)));
  const {summary = '', comfort, recognise, variants = {}} = locale.conclusions[conclusion.id]?.value ?? {};
  return prune<BookThreat>({
    ...(rules as unknown as ThreatRules),
    variants: conclusion.variants?.map((variant) =>
      prune({...variant, summary: variants[variant.id]?.summary}),
    ),
    summary,
    comfort,
    recognise: compileMarkdown(recognise ?? ''),
    evidence,
    channels,
  });
}

function compilePolicy(source: Source, locale: LocaleSource): Policy {
  const {severity, raises, chat, order} = source.policy.value;
  return {
    severity,
    chat,
    order,
    raises: raises.map((raise) => ({...raise, because: locale.policy.value.raises[raise.id] ?? ''})),
  };
}

function compileAction(
  {source: _, platforms: __, deadline, ...rule}: Source['actions'][string]['value'],
  locale: LocaleSource,
  id: string,
): Action {
  const title = locale.actions[id]?.value.title ?? '';
  return prune<Action>({
    id,
    ...rule,
    title,
    deadline: deadline === undefined ? undefined : [deadline].flat(),
  });
}

function compileActionDetail(locale: LocaleSource, id: string): ActionDetail {
  const {lead = '', body, say, steps} = locale.actions[id]?.value ?? {};
  return prune<ActionDetail>({
    lead,
    body: compileMarkdown(body ?? ''),
    say: say?.split('\n').filter((line) => line.trim() !== ''),
    steps: steps && mapValues(steps as Record<string, string>, (each) => compileMarkdown(each)),
  });
}

function compileChannel(
  {phone, sms, url}: Source['channels'][string]['value'],
  locale: LocaleSource,
  id: string,
): Channel {
  return prune<Channel>({name: locale.channels.value[id]?.name ?? '', phone, sms, url});
}

function compileChannelDetail(
  {hours, otherwise, audiences, confidence, verifiedOn}: Source['channels'][string]['value'],
  locale: LocaleSource,
  id: string,
): ChannelDetail {
  const what = locale.channels.value[id]?.what ?? '';
  return prune<ChannelDetail>({what, hours, otherwise, audiences, confidence, verifiedOn});
}

function withPrefix(words: readonly (readonly [string, string])[], prefixes: readonly string[]) {
  return Object.fromEntries(words.filter(([key]) => startsWith(key, prefixes)));
}

function startsWith(key: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

function mapValues<T, U>(all: Readonly<Record<string, T>>, change: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value, key)]));
}

/** Drops absent keys: `undefined` means absent, and JSON has no word for it. */
function prune<T extends object>(value: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
