import {createHash} from 'node:crypto';

import {mapValues, prune} from '../../records.js';
import {audiencesOf, usesOf} from '../source/uses.js';
import {confusionsOf, neighboursOf} from './confusions.js';

import type {Action, ActionUse} from '../../shapes/action.js';
import type {Channel} from '../../shapes/channel.js';
import type {ComplaintRow} from '../../shapes/complaint.js';
import type {Deadline} from '../../shapes/deadline.js';
import type {FactDefinition} from '../../shapes/facts.js';
import type {Graph} from '../../shapes/graph.js';
import type {Answer, Question} from '../../shapes/question.js';
import type {Policy} from '../../shapes/severity.js';
import type {Conclusion, Threat} from '../../shapes/threat.js';
import type {Untranslated} from '../../untranslated.js';
import type {Source} from '../source/read-source.js';
import type {Confusions} from './confusions.js';
import type {SpokenLocale} from './fall-back.js';
import type {Lang} from '@cyber-17/protocol';

/** Compiles the whole graph of one language, with some words of the interface. */
export function compileGraph(source: Source, locale: SpokenLocale, lang: Lang, words: Graph['words']): Graph {
  const confusions = confusionsOf(source);
  return {
    schema: 1,
    version: versionOf(source, confusions),
    lang,
    starts: source.questions.value.starts,
    questions: mapValues(source.questions.value.questions, (_, id) => compileQuestion(source, locale, id)),
    facts: mapValues(source.facts.value, (fact) => prune<FactDefinition>(fact)),
    threats: mapValues(source.threats, ({value}, id) => {
      const {class: threatClass, begins, details, alsoWhen} = value;
      return prune<Threat>({
        ...compileConclusion(source, value, locale, id, confusions),
        class: threatClass,
        begins,
        details,
        alsoWhen,
      });
    }),
    outcomes: mapValues(source.outcomes, ({value}, id) =>
      compileConclusion(source, value, locale, id, confusions),
    ),
    policy: compilePolicy(source),
    deadlines: mapValues(source.deadlines.value, ({source: _, verifiedOn: __, ...rule}, id): Deadline =>
      prune({...rule, limit: '', passed: '', ...locale.deadlines.value[id]}),
    ),
    complaints: compileComplaints(source, locale, lang),
    actions: mapValues(source.actions, ({value}, id) => compileAction(value, locale, id)),
    channels: mapValues(source.channels, ({value}, id) => compileChannel(value, locale, id)),
    words,
  };
}

/** A hash of the structure alone: the same for every language. */
function versionOf(source: Source, confusions: Confusions): string {
  const {questions, facts, policy, complaints, deadlines, threats, outcomes, actions, channels} = source;
  const values = [questions, facts, policy, complaints, deadlines].map(({value}) => value);
  const files = [threats, outcomes, actions, channels].map((all) =>
    Object.entries(all).map(([id, {value}]) => [id, value]),
  );
  return createHash('sha256')
    .update(JSON.stringify([values, files, confusions]))
    .digest('hex')
    .slice(0, 16);
}

function compileQuestion(source: Source, locale: SpokenLocale, id: string): Question {
  const {answers, kind, entry, detail, more, audiences, before, fact, order} =
    source.questions.value.questions[id]!;
  const words = locale.questions.value[id];
  return prune<Question>({
    id,
    kind,
    title: words?.title ?? '',
    hint: words?.hint,
    entry,
    detail,
    more,
    audiences,
    before,
    fact,
    order,
    untranslated: words?.untranslated,
    answers: Object.entries(answers).map(([answerId, answer]) => {
      const found = words?.answers[answerId] ?? '';
      const label = typeof found === 'string' ? {label: found} : found;
      return prune<Answer>({id: answerId, ...label, ...answer});
    }),
  });
}

function compileConclusion(
  source: Source,
  value: Source['threats' | 'outcomes'][string]['value'],
  locale: SpokenLocale,
  id: string,
  confusions: Confusions,
): Conclusion {
  const {audiences, chat, provider, specialities, variants, neighbours} = value;
  const words = locale.conclusions[id]?.value;
  return prune<Conclusion>({
    id,
    title: words?.title ?? '',
    audiences,
    actions: usesOf(source.actions, value).map(({aid: _, ...use}) => prune<ActionUse>(use)),
    chat,
    provider,
    specialities,
    variants: variants?.map(({evidence: _, ...variant}) => {
      const found = words?.variants?.[variant.id];
      return prune({...variant, title: found?.title, untranslated: titleOnly(found)});
    }),
    untranslated: titleOnly(words),
    neighbours: neighboursOf(neighbours, confusions[id]),
    severity: 'severity' in value ? value.severity : undefined,
  });
}

function compilePolicy({policy}: Source): Policy {
  const {severity, raises, chat, order} = policy.value;
  return {severity, chat, raises, order: order.map(({when}) => when)};
}

function compileComplaints(source: Source, locale: SpokenLocale, lang: Lang): readonly ComplaintRow[] {
  const own = source.locales[lang].complaints.value.rows;
  return source.complaints.value.map(({id, if: condition, procedure, channels}) =>
    prune<ComplaintRow>({
      id,
      if: condition,
      procedure,
      channels,
      because: locale.complaints.value.rows[id] ?? '',
      untranslated: Object.hasOwn(own, id) ? undefined : ['because'],
    }),
  );
}

function compileAction(value: Source['actions'][string]['value'], locale: SpokenLocale, id: string): Action {
  const {source: _, platforms: __, instead: ___, deadline, ...rule} = value;
  const words = locale.actions[id]?.value;
  return prune<Action>({
    id,
    ...rule,
    audiences: audiencesOf(value),
    title: words?.title ?? '',
    deadline: deadline === undefined ? undefined : [deadline].flat(),
    untranslated: titleOnly(words),
  });
}

/** The graph has titles alone: the other untranslated fields are named in the book. */
function titleOnly(
  words: (Untranslated & {readonly title?: unknown}) | undefined,
): readonly string[] | undefined {
  return words?.untranslated?.includes('title') ? ['title'] : undefined;
}

function compileChannel(
  {phone, sms, url, hours, otherwise, centsPerMinute}: Source['channels'][string]['value'],
  locale: SpokenLocale,
  id: string,
): Channel {
  const {name = '', untilOpen} = locale.channels.value[id] ?? {};
  return prune<Channel>({name, phone, sms, url, hours, otherwise, centsPerMinute, untilOpen});
}
