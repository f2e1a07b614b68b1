import {createHash} from 'node:crypto';

import {compileMarkdown} from './markdown.js';

import type {Action, ActionDetail, ActionUse} from '../action.js';
import type {Book} from '../book.js';
import type {Channel} from '../channel.js';
import type {Procedure, ProcedureWords} from '../complaint.js';
import type {Deadline} from '../deadline.js';
import type {FactDefinition} from '../facts.js';
import type {Graph, Start} from '../graph.js';
import type {Answer, Question} from '../question.js';
import type {Policy} from '../severity.js';
import type {Conclusion, Threat, ThreatDetail} from '../threat.js';
import type {LocaleSource, Source} from './read-source.js';
import type {Lang} from '@cyber-17/protocol';

/** Everything that one language publishes. */
export interface Compiled {
  readonly start: Start;
  readonly graph: Graph;
  readonly book: Book;
  /** Words of the chat's page. */
  readonly chat: Readonly<Record<string, string>>;
}

/** Words with this prefix travel with the panel, with that one with the chat. */
const START_WORDS = 'start.';
const CHAT_WORDS = 'chat.';

/** Compiles a source without faults into what one language publishes. */
export function compile(source: Source, lang: Lang): Compiled {
  const locale = source.locales[lang];
  const version = versionOf(source);
  const questions = mapValues(source.questions.value.questions, (_, id) => compileQuestion(source, locale, id));
  const {starts} = source.questions.value;
  const words = Object.entries(locale.interface.value);

  const graph: Graph = {
    schema: 1,
    version,
    lang,
    starts,
    questions,
    facts: mapValues(source.facts.value, (fact, id) => compileFact(fact, locale, id)),
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
    complaints: source.complaints.value.map(({id, if: condition, procedure, channels}) =>
      prune({id, if: condition, procedure, channels, because: locale.complaints.value.rows[id] ?? ''}),
    ),
    procedures: locale.complaints.value.procedures as Record<Procedure, ProcedureWords>,
    deadlines: mapValues(source.deadlines.value, ({source: _, ...rule}, id): Deadline =>
      prune({...rule, limit: '', passed: '', ...locale.deadlines.value[id]}),
    ),
    actions: mapValues(source.actions, ({value}, id) => compileAction(value, locale, id)),
    channels: mapValues(source.channels, ({value}, id) => compileChannel(value, locale, id)),
    words: Object.fromEntries(
      words.filter(([key]) => !key.startsWith(START_WORDS) && !key.startsWith(CHAT_WORDS)),
    ),
  };

  const book: Book = {
    schema: 1,
    version,
    lang,
    threats: {
      ...mapValues(source.threats, ({value}, id) => compileDetail(value.evidence, locale, id)),
      ...mapValues(source.outcomes, ({value}, id) => compileDetail(value.evidence, locale, id)),
    },
    actions: mapValues(source.actions, (_, id) => compileActionDetail(locale, id)),
    evidence: locale.evidence.value,
    help: Object.fromEntries(
      Object.entries(locale.questions.value).flatMap(([id, {help}]) =>
        help ? [[id, compileMarkdown(help)] as const] : [],
      ),
    ),
  };

  const start: Start = {
    questions: mapValues(starts, (id) => graph.questions[id] as Question) as Start['questions'],
    words: withPrefix(words, START_WORDS),
  };
  return {start, graph, book, chat: withPrefix(words, CHAT_WORDS)};
}

/** A hash of the structure alone: the same for every language. */
function versionOf(source: Source): string {
  const {questions, facts, policy, complaints, deadlines, threats, outcomes, actions, channels} = source;
  const values = [questions, facts, policy, complaints, deadlines].map(({value}) => value);
  const files = [threats, outcomes, actions, channels].map((all) =>
    Object.entries(all).map(([id, {value}]) => [id, value]),
  );
  return createHash('sha256').update(JSON.stringify([values, files])).digest('hex').slice(0, 16);
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

function compileFact(
  fact: Source['facts']['value'][string],
  locale: LocaleSource,
  id: string,
): FactDefinition {
  const words = locale.facts.value[id];
  return prune<FactDefinition>({...fact, label: words?.label, words: words?.values});
}

function compileConclusion(
  value: Source['outcomes'][string]['value'],
  locale: LocaleSource,
  id: string,
): Conclusion {
  const {audiences, chat, provider, specialities, channels, variants} = value;
  const words = locale.threats.value[id];
  return prune<Conclusion>({
    id,
    title: words?.title ?? '',
    summary: words?.summary ?? '',
    comfort: words?.comfort,
    audiences,
    actions: value.actions.map((use) => (typeof use === 'string' ? {do: use} : prune<ActionUse>(use))),
    channels,
    chat,
    provider,
    specialities,
    variants: variants?.map((variant) => prune({...variant, ...words?.variants?.[variant.id]})),
  });
}

function compileDetail(evidence: readonly string[], locale: LocaleSource, id: string): ThreatDetail {
  return {recognise: compileMarkdown(locale.threats.value[id]?.recognise ?? ''), evidence};
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
  {source: _, ...rule}: Source['actions'][string]['value'],
  locale: LocaleSource,
  id: string,
): Action {
  const words = locale.actions.value[id];
  return prune<Action>({id, ...rule, title: words?.title ?? '', lead: words?.lead ?? ''});
}

function compileActionDetail(locale: LocaleSource, id: string): ActionDetail {
  const {body, say} = locale.actions.value[id] ?? {};
  return prune<ActionDetail>({
    body: compileMarkdown(body ?? ''),
    say: say?.split('\n').filter((line) => line.trim() !== ''),
  });
}

function compileChannel(
  {source: _, emergency: __, ...rule}: Source['channels'][string]['value'],
  locale: LocaleSource,
  id: string,
): Channel {
  return prune<Channel>({id, ...rule, name: '', what: '', ...locale.channels.value[id]});
}

function withPrefix(words: readonly (readonly [string, string])[], prefix: string) {
  return Object.fromEntries(words.filter(([key]) => key.startsWith(prefix)));
}

function mapValues<T, U>(all: Readonly<Record<string, T>>, change: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value, key)]));
}

/** Drops absent keys: `undefined` means absent, and JSON has no word for it. */
function prune<T extends object>(value: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
