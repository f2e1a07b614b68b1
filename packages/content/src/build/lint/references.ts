import {LANGS} from '@cyber-17/protocol';

import {THREAT_CLASSES} from '../../shapes/severity.js';
import {UnsupportedMarkdownError, compileMarkdown, contactsIn} from '../compile/markdown.js';

import type {ThreatClass} from '../../shapes/severity.js';
import type {Fault} from '../source/fault.js';
import type {KeyPath, SourceFile} from '../source/source-file.js';
import type {Rule} from './rule.js';

/** Every id that a file names must exist. */
export const references: Rule = (source) => {
  const faults: Fault[] = [];
  const known = {
    question: source.questions.value.questions,
    threat: source.threats,
    outcome: source.outcomes,
    action: source.actions,
    channel: source.channels,
    fact: source.facts.value,
    deadline: source.deadlines.value,
    evidence: source.locales.fr.evidence.value,
    letter: source.letters,
  };

  function check(file: SourceFile, kind: keyof typeof known, id: string | undefined, at: KeyPath) {
    if (id !== undefined && !Object.hasOwn(known[kind], id)) {
      faults.push(file.fault('dangling-reference', at, `the id of a ${kind}`, id));
    }
  }

  function checkConclusion(file: SourceFile, id: string, at: KeyPath) {
    if (!(id in source.threats) && !(id in source.outcomes))
      faults.push(file.fault('dangling-reference', at, 'a threat or an outcome', id));
  }

  for (const [lang, {whole = []}] of Object.entries(source.languages.value)) {
    whole.forEach((id, index) => checkConclusion(source.languages.file, id, [lang, 'whole', index]));
  }

  for (const [gate, threats] of Object.entries(source.gates.value))
    threats.forEach((id, index) => check(source.gates.file, 'threat', id, [gate, index]));

  const situations = new Set(source.situations.value.map(({id}) => id));
  source.situations.value.forEach(({accept}, index) =>
    accept.forEach((id, place) => checkConclusion(source.situations.file, id, [index, 'accept', place])),
  );
  source.walks.value.forEach(({walks}, index) => {
    for (const [id, {names}] of Object.entries(walks)) {
      const at = [index, 'walks', id];
      checkConclusion(source.walks.file, names, [...at, 'names']);
      if (!situations.has(id))
        faults.push(source.walks.file.fault('dangling-reference', at, 'the id of a situation', id));
    }
  });

  const {file, value} = source.questions;
  for (const [audience, start] of Object.entries(value.starts)) {
    check(file, 'question', start, ['starts', audience]);
  }
  for (const [questionId, question] of Object.entries(value.questions)) {
    const here = ['questions', questionId];
    check(file, 'fact', question.fact, [...here, 'fact']);
    question.before?.forEach((each, index) => {
      if (!THREAT_CLASSES.includes(each as ThreatClass))
        check(file, 'threat', each, [...here, 'before', index]);
    });
    for (const [answerId, answer] of Object.entries(question.answers)) {
      const at = [...here, 'answers', answerId];
      check(file, 'question', answer.to, [...at, 'to']);
      check(file, 'threat', answer.names, [...at, 'names']);
      check(file, 'outcome', answer.outcome, [...at, 'outcome']);
      check(file, 'outcome', answer.interrupts, [...at, 'interrupts']);
      check(file, 'threat', answer.first, [...at, 'first']);
      for (const added of Object.keys(answer.adds ?? {}))
        check(file, 'threat', added, [...at, 'adds', added]);
    }
    for (const [context, ids] of Object.entries(question.order ?? {})) {
      ids.forEach((id, index) => {
        if (!Object.hasOwn(question.answers, id)) {
          const at = [...here, 'order', context, index];
          faults.push(file.fault('dangling-reference', at, `an answer of ${questionId}`, id));
        }
      });
    }
  }

  for (const {file, value} of [...Object.values(source.threats), ...Object.values(source.outcomes)]) {
    value.actions.forEach((use, index) =>
      check(file, 'action', typeof use === 'string' ? use : use.do, ['actions', index]),
    );
    value.examples.forEach((example, index) => {
      if (!('expect' in example)) return;
      const {first, plan = [], without = []} = example.expect;
      for (const each of [first, ...plan, ...without])
        check(file, 'action', each, ['examples', index, 'expect']);
    });
    value.channels.forEach((id, index) => check(file, 'channel', id, ['channels', index]));
    value.evidence.forEach((id, index) => check(file, 'evidence', id, ['evidence', index]));
    // What a variant keeps is of its conclusion: its page shows that whole.
    value.variants?.forEach(({evidence = []}, index) => {
      for (const id of evidence)
        if (!value.evidence.includes(id))
          faults.push(
            file.fault('dangling-reference', ['variants', index, 'evidence'], 'evidence of this file', id),
          );
    });
  }
  for (const {file, value} of Object.values(source.threats))
    value.details?.forEach((id, index) => check(file, 'question', id, ['details', index]));
  for (const {file, value} of [...Object.values(source.threats), ...Object.values(source.outcomes)]) {
    value.neighbours?.forEach(({threat, question}, index) => {
      check(file, 'threat', threat, ['neighbours', index, 'threat']);
      check(file, 'question', question, ['neighbours', index, 'question']);
    });
  }

  for (const {file, value} of Object.values(source.actions)) {
    for (const id of [value.deadline ?? []].flat()) check(file, 'deadline', id, ['deadline']);
    value.channels?.forEach((id, index) => check(file, 'channel', id, ['channels', index]));
    check(file, 'letter', value.letter, ['letter']);
    value.coveredBy?.forEach((id, index) => check(file, 'action', id, ['coveredBy', index]));
    for (const [audience, id] of Object.entries(value.instead ?? {}))
      check(file, 'action', id, ['instead', audience]);
  }
  for (const {file, value} of Object.values(source.letters)) {
    for (const [id, {fact}] of Object.entries(value.fields))
      check(file, 'fact', fact, ['fields', id, 'fact']);
  }
  for (const {file, value} of Object.values(source.channels)) {
    check(file, 'channel', value.otherwise, ['otherwise']);
  }
  source.complaints.value.forEach((row, index) =>
    row.channels.forEach((id, at) => check(source.complaints.file, 'channel', id, [index, 'channels', at])),
  );
  const served = new Set<string>();
  source.csirts.value.forEach(({departments}, index) =>
    departments.forEach((code, at) => {
      const path = [index, 'departments', at];
      if (served.has(code)) faults.push(source.csirts.file.fault('twice', path, 'one centre for it', code));
      served.add(code);
    }),
  );
  for (const [id, {from}] of Object.entries(source.deadlines.value)) {
    check(source.deadlines.file, 'fact', from, [id, 'from']);
  }
  for (const lang of LANGS) {
    const {actions, questions, conclusions} = source.locales[lang];
    const texts: [SourceFile, string | undefined, KeyPath][] = [
      ...Object.values(actions).flatMap(({file, value: {body, steps = {}}}) => [
        [file, body, ['body']] as const,
        ...Object.entries(steps).map(([id, text]) => [file, text, ['steps', id]] as const),
      ]),
      ...Object.entries(questions.value).map(([id, {help}]) => [questions.file, help, [id, 'help']] as const),
      ...Object.values(conclusions).map(
        ({file, value: {recognise}}) => [file, recognise, ['recognise']] as const,
      ),
    ].map((each) => [...each]);
    for (const [file, text, at] of texts) {
      if (!text) continue;
      try {
        for (const id of contactsIn(compileMarkdown(text))) check(file, 'channel', id, at);
      } catch (error) {
        if (!(error instanceof UnsupportedMarkdownError)) throw error;
        faults.push(file.fault('markdown', at, 'paragraphs, lists, strong, links, {contacts}', error.found));
      }
    }
  }
  return faults;
};
