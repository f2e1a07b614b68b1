import {AUDIENCES} from '@cyber-17/protocol';

import {STAGES, THREAT_CLASSES} from '../../shapes/severity.js';

import type {Condition} from '../../shapes/condition.js';
import type {Fault} from '../source/fault.js';
import type {Source} from '../source/read-source.js';
import type {KeyPath, SourceFile} from '../source/source-file.js';
import type {Rule} from './rule.js';

/** Every fact and value that a rule or an answer names must be declared. */
export const conditions: Rule = (source) => {
  const faults: Fault[] = [];
  const values = declaredValues(source);

  function checkValue(file: SourceFile, fact: string, value: string, at: KeyPath) {
    const allowed = values[fact];
    if (!allowed) faults.push(file.fault('unknown-fact', at, 'a fact of facts.yaml', fact));
    else if (!allowed.includes(value)) {
      faults.push(file.fault('unknown-fact', at, `for ${fact} one of ${allowed.join(', ')}`, value));
    }
  }

  function check(file: SourceFile, condition: Condition | undefined, at: KeyPath) {
    if (!condition) return;
    const {any, not, ...wanted} = condition;
    any?.forEach((each, index) => check(file, each, [...at, 'any', index]));
    check(file, not, [...at, 'not']);
    for (const [fact, found] of Object.entries(wanted)) {
      for (const value of [found].flat()) checkValue(file, fact, value as string, [...at, fact]);
    }
  }

  const {file, value} = source.questions;
  for (const [questionId, question] of Object.entries(value.questions)) {
    for (const [answerId, answer] of Object.entries(question.answers)) {
      for (const [fact, found] of Object.entries(answer.facts ?? {})) {
        const at = ['questions', questionId, 'answers', answerId, 'facts', fact];
        for (const each of [found].flat()) checkValue(file, fact, each, at);
      }
    }
  }
  for (const {file, value} of [...Object.values(source.threats), ...Object.values(source.outcomes)]) {
    value.actions.forEach((use, index) => {
      if (typeof use !== 'string') check(file, use.if, ['actions', index, 'if']);
    });
    value.variants?.forEach((variant, index) => check(file, variant.if, ['variants', index, 'if']));
    if (typeof value.provider === 'object') check(file, value.provider, ['provider']);
  }
  for (const {file, value} of Object.values(source.threats)) check(file, value.alsoWhen, ['alsoWhen']);
  for (const {file, value} of Object.values(source.actions)) {
    check(file, value.if, ['if']);
    check(file, value.doneIf, ['doneIf']);
  }
  for (const [id, rule] of Object.entries(source.deadlines.value)) {
    check(source.deadlines.file, rule.if, [id, 'if']);
  }
  source.complaints.value.forEach((row, index) => check(source.complaints.file, row.if, [index, 'if']));
  const {policy} = source;
  policy.value.raises.forEach((raise, index) => check(policy.file, raise.when, ['raises', index, 'when']));
  policy.value.order.forEach((rule, index) => check(policy.file, rule.when, ['order', index, 'when']));
  check(policy.file, policy.value.chat.never, ['chat', 'never']);
  check(policy.file, policy.value.chat.harm, ['chat', 'harm']);
  return faults;
};

function declaredValues(source: Source): Readonly<Record<string, readonly string[]>> {
  const declared = Object.entries(source.facts.value).map(([id, {values}]) => [id, values ?? []] as const);
  return {
    ...Object.fromEntries(declared),
    audience: AUDIENCES,
    stage: STAGES,
    class: THREAT_CLASSES,
    named: Object.keys(source.threats),
    threat: [...Object.keys(source.threats), ...Object.keys(source.outcomes)],
  };
}
