import {basename} from 'node:path';

import {LANGS} from '@cyber-17/protocol';

import * as schemas from '../schemas/index.js';
import {readQuestions} from './read-questions.js';
import {SourceFile} from './source-file.js';

import type {DataDirectory} from './disk-directory.js';
import type {Fault} from './fault.js';
import type {Questions} from './read-questions.js';
import type {Sourced} from './sourced.js';
import type {Lang} from '@cyber-17/protocol';
import type {z} from 'zod';

type Read<K extends keyof typeof schemas> = Sourced<z.infer<(typeof schemas)[K]>>;
type Files<K extends keyof typeof schemas> = Readonly<Record<string, Read<K>>>;

/** The words of one language. */
export interface LocaleSource {
  readonly questions: Read<'questionWords'>;
  /** Of threats, and of outcomes that are not threats. */
  readonly conclusions: Files<'conclusionWords'>;
  readonly actions: Files<'actionWords'>;
  readonly letters: Files<'letterWords'>;
  readonly channels: Read<'channelWords'>;
  readonly evidence: Read<'evidenceWords'>;
  readonly facts: Read<'factWords'>;
  readonly policy: Read<'policyWords'>;
  readonly complaints: Read<'complaintWords'>;
  readonly deadlines: Read<'deadlineWords'>;
  readonly interface: Read<'interfaceWords'>;
  /** Technical words that the texts cannot avoid, with their meaning. */
  readonly glossary: Read<'glossaryWords'>;
  /** Words that no visitor should read, and what to write instead. */
  readonly jargon: Read<'jargonWords'>;
}

/** The whole content as its editors wrote it, checked for shape only. */
export interface Source {
  readonly languages: Read<'languagesFile'>;
  readonly questions: Sourced<Questions>;
  readonly facts: Read<'factsFile'>;
  readonly policy: Read<'policyFile'>;
  /** What the chat asks or says before the first word, by threat. */
  readonly gates: Read<'gatesFile'>;
  readonly complaints: Read<'complaintsFile'>;
  readonly deadlines: Read<'deadlinesFile'>;
  readonly csirts: Read<'csirtsFile'>;
  readonly checked: Read<'checkedFile'>;
  /** What happened to someone, and what people who read the whole story accept as its outcome. */
  readonly situations: Read<'situationsFile'>;
  /** How readers who knew neither questions nor outcomes answered for those situations. */
  readonly walks: Read<'walksFile'>;
  /** What people say of each threat and outcome: the words from which free text is understood. */
  readonly phrases: Files<'phrasesFile'>;
  readonly phrasing: Read<'phrasingFile'>;
  readonly danger: Read<'dangerFile'>;
  readonly threats: Files<'threatFile'>;
  readonly outcomes: Files<'outcomeFile'>;
  readonly actions: Files<'actionFile'>;
  readonly letters: Files<'letterFile'>;
  readonly channels: Files<'channelFile'>;
  readonly locales: Readonly<Record<Lang, LocaleSource>>;
  /** Launcher sentences of every locale, also those without a journey. */
  readonly launchers: Readonly<Record<string, Read<'interfaceWords'>>>;
}

/**
 * Reads every file and checks its shape. `source` is absent if a file could
 * not be read.
 */
export function readSource(directory: DataDirectory): {
  readonly source?: Source;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  let complete = true;

  function read<K extends keyof typeof schemas>(path: string, schema: K): Read<K> {
    const text = readText(path);
    if (text === undefined) return {file: new SourceFile(path, ''), value: undefined as never};
    const file = new SourceFile(path, text);
    const result = file.read(schemas[schema] as unknown as z.ZodType<z.infer<(typeof schemas)[K]>>);
    faults.push(...result.faults);
    if (result.value === undefined) complete = false;
    return {file, value: result.value as z.infer<(typeof schemas)[K]>};
  }

  function readText(path: string): string | undefined {
    try {
      return directory.read(path);
    } catch (error) {
      complete = false;
      faults.push({rule: 'shape', file: path, line: 1, expected: 'a file', found: String(error)});
      return undefined;
    }
  }

  function readAll<K extends keyof typeof schemas>(folder: string, schema: K): Files<K> {
    const names = directory.list(folder).filter((name) => name.endsWith('.yaml'));
    return Object.fromEntries(
      names.map((name) => [basename(name, '.yaml'), read(`${folder}/${name}`, schema)]),
    );
  }

  function readLocale(lang: Lang): LocaleSource {
    const folder = `locales/${lang}`;
    const at = (name: string) => `${folder}/${name}.yaml`;
    const isPartial = languages.value?.[lang].whole !== undefined;
    const names = new Set(directory.list(folder));

    /** A file that a partial language may leave out. */
    function readUnlessPartial<K extends keyof typeof schemas>(
      name: string,
      schema: K,
      none: Read<K>['value'],
    ) {
      return isPartial && !names.has(`${name}.yaml`)
        ? {file: new SourceFile(at(name), ''), value: none}
        : read(at(name), schema);
    }

    return {
      questions: read(at('questions'), 'questionWords'),
      conclusions: {
        ...readAll(`${folder}/threats`, 'conclusionWords'),
        ...readAll(`${folder}/outcomes`, 'conclusionWords'),
      },
      actions: readAll(`${folder}/actions`, 'actionWords'),
      letters: readAll(`${folder}/letters`, 'letterWords'),
      channels: read(at('channels'), 'channelWords'),
      evidence: read(at('evidence'), 'evidenceWords'),
      facts: read(at('facts'), 'factWords'),
      policy: read(at('policy'), 'policyWords'),
      complaints: readUnlessPartial('complaints', 'complaintWords', {rows: {}, procedures: {}}),
      deadlines: read(at('deadlines'), 'deadlineWords'),
      interface: read(at('interface'), 'interfaceWords'),
      glossary: readUnlessPartial('glossary', 'glossaryWords', {}),
      jargon: readUnlessPartial('jargon', 'jargonWords', {}),
    };
  }

  const languages = read('languages.yaml', 'languagesFile');
  const graph = readQuestions(directory, read('questions.yaml', 'questionsFile'), (path) =>
    read(path, 'branchFile'),
  );
  faults.push(...graph.faults);
  const source: Source = {
    languages,
    questions: graph.questions,
    facts: read('facts.yaml', 'factsFile'),
    policy: read('policy.yaml', 'policyFile'),
    gates: read('gates.yaml', 'gatesFile'),
    complaints: read('complaints.yaml', 'complaintsFile'),
    deadlines: read('deadlines.yaml', 'deadlinesFile'),
    csirts: read('csirts.yaml', 'csirtsFile'),
    checked: read('checked.yaml', 'checkedFile'),
    situations: read('situations.yaml', 'situationsFile'),
    walks: read('walks.yaml', 'walksFile'),
    phrases: readAll('phrases', 'phrasesFile'),
    phrasing: read('phrasing.yaml', 'phrasingFile'),
    danger: read('danger.yaml', 'dangerFile'),
    threats: readAll('threats', 'threatFile'),
    outcomes: readAll('outcomes', 'outcomeFile'),
    actions: readAll('actions', 'actionFile'),
    letters: readAll('letters', 'letterFile'),
    channels: readAll('channels', 'channelFile'),
    locales: Object.fromEntries(LANGS.map((lang) => [lang, readLocale(lang)])) as Record<Lang, LocaleSource>,
    launchers: Object.fromEntries(
      directory
        .list('locales')
        .map((lang) => [lang, read(`locales/${lang}/launcher.yaml`, 'interfaceWords')]),
    ),
  };
  return complete ? {source, faults} : {faults};
}
