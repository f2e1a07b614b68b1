import {LANGS} from '@cyber-17/protocol';

import {PROCEDURES} from '../../shapes/complaint.js';
import {TRAVELS, hasPrefix} from '../compile/travels.js';
import {needsOf} from './needs.js';

import type {Fault} from '../source/fault.js';
import type {LocaleSource} from '../source/read-source.js';
import type {Sourced} from '../source/sourced.js';
import type {SourceFile} from '../source/source-file.js';
import type {Rule} from './rule.js';

type Files = Readonly<Record<string, Sourced<unknown>>>;

/**
 * Every id has its words in every language, and all words belong to an id. A
 * partial language has those that it needs: see {@link needsOf}.
 */
export const translations: Rule = (source) => {
  const faults: Fault[] = [];

  function compare(
    file: SourceFile,
    wanted: Iterable<string>,
    found: object,
    at: readonly string[] = [],
    isNeeded: (id: string) => boolean = () => true,
  ) {
    const ids = new Set(wanted);
    for (const id of ids) {
      if (!Object.hasOwn(found, id) && isNeeded(id))
        faults.push(file.fault('missing-translation', at, `words for ${id}`, undefined));
    }
    for (const id of Object.keys(found)) {
      if (!ids.has(id)) faults.push(file.fault('dangling-reference', [...at, id], 'words of a known id', id));
    }
  }

  /** Words that the shape of their file makes optional. */
  function demand({file, value}: Sourced<object>, ids: readonly string[]) {
    for (const id of ids) {
      if (!Object.hasOwn(value, id)) faults.push(file.fault('missing-translation', [], `a ${id}`, undefined));
    }
  }

  function compareFiles(wanted: Files, found: Files, lang: string, isNeeded: (id: string) => boolean) {
    for (const [id, {file}] of Object.entries(wanted)) {
      const expected = `words in locales/${lang}/${file.path}`;
      if (!Object.hasOwn(found, id) && isNeeded(id))
        faults.push(file.fault('missing-translation', [], expected, undefined));
    }
    for (const [id, {file}] of Object.entries(found)) {
      if (!Object.hasOwn(wanted, id))
        faults.push(file.fault('dangling-reference', [], 'words of a known id', id));
    }
  }

  for (const lang of LANGS) {
    const locale: LocaleSource = source.locales[lang];
    const french = source.locales.fr;
    const needs = needsOf(source, lang);
    const all = source.questions.value.questions;
    const isAsked = (id: string) => needs.questions.has(id);
    compare(locale.questions.file, Object.keys(all), locale.questions.value, [], isAsked);
    for (const [id, question] of Object.entries(all)) {
      const words = locale.questions.value[id];
      if (words)
        compare(locale.questions.file, Object.keys(question.answers), words.answers, [id, 'answers'], () =>
          isAsked(id),
        );
    }
    const conclusions = {...source.threats, ...source.outcomes};
    compareFiles(conclusions, locale.conclusions, lang, (id) => needs.conclusions.has(id));
    for (const [id, {value}] of Object.entries(conclusions)) {
      const words = locale.conclusions[id];
      const variants = value.variants?.map((variant) => variant.id) ?? [];
      if (!words) continue;
      if (needs.conclusions.has(id))
        demand(words, needs.isComplete ? ['summary', 'rather', 'recognise'] : ['summary']);
      compare(words.file, variants, words.value.variants ?? {}, ['variants'], () =>
        needs.conclusions.has(id),
      );
    }
    compareFiles(source.actions, locale.actions, lang, (id) => needs.actions.has(id));
    for (const [id, {value}] of Object.entries(source.actions)) {
      const words = locale.actions[id];
      if (!words) continue;
      if (needs.actions.has(id)) demand(words, french.actions[id]?.value.body ? ['lead', 'body'] : ['lead']);
      compare(
        words.file,
        value.platforms ?? [],
        words.value.steps ?? {},
        ['steps'],
        // All of them or none: the visitor sees one, and may need another.
        () => needs.isComplete || words.value.steps !== undefined,
      );
    }
    compareFiles(source.letters, locale.letters, lang, () => needs.isComplete);
    for (const [id, {value}] of Object.entries(source.letters)) {
      const words = locale.letters[id];
      if (words) compare(words.file, Object.keys(value.fields), words.value.fields, ['fields']);
    }
    const {channels, glossary} = locale;
    compare(channels.file, Object.keys(source.channels), channels.value, [], (id) => needs.channels.has(id));
    for (const [id, {untilOpen}] of Object.entries(french.channels.value)) {
      const own = channels.value[id];
      if (own && needs.channels.has(id) && untilOpen !== undefined && own.untilOpen === undefined)
        faults.push(channels.file.fault('missing-translation', [id], 'untilOpen', undefined));
    }
    compare(glossary.file, Object.keys(french.glossary.value), glossary.value, [], () => needs.isComplete);
    compare(locale.evidence.file, Object.keys(french.evidence.value), locale.evidence.value);
    // Officers read the console in a language that is complete.
    const isRead = (key: string) => needs.isComplete || !hasPrefix(key, TRAVELS.console);
    compare(locale.interface.file, Object.keys(french.interface.value), locale.interface.value, [], isRead);
    compare(locale.deadlines.file, Object.keys(source.deadlines.value), locale.deadlines.value);

    const {policy, complaints, facts} = locale;
    compare(
      policy.file,
      source.policy.value.raises.map(({id}) => id),
      policy.value.raises,
      ['raises'],
    );
    compare(
      complaints.file,
      source.complaints.value.map(({id}) => id),
      complaints.value.rows,
      ['rows'],
      () => needs.isComplete,
    );
    compare(complaints.file, PROCEDURES, complaints.value.procedures, ['procedures'], () => needs.isComplete);
    const handedOver = Object.entries(source.facts.value).filter(([, {handover}]) => handover !== 'never');
    compare(
      facts.file,
      handedOver.map(([id]) => id),
      facts.value,
    );
    for (const [id, {values}] of handedOver) {
      const words = facts.value[id];
      if (words) compare(facts.file, values ?? [], words.values ?? {}, [id, 'values']);
    }
  }
  return faults;
};
