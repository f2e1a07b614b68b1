import {SourceFile} from './source-file.js';

import type {branchFile, questionsFile} from '../schemas/index.js';
import type {Fault} from './fault.js';
import type {DataDirectory} from './disk-directory.js';
import type {Sourced} from './sourced.js';
import type {KeyPath} from './source-file.js';
import type {z} from 'zod';

type Index = Sourced<z.infer<typeof questionsFile> | undefined>;
type Branch = Sourced<z.infer<typeof branchFile> | undefined>;

/** The graph of questions, merged from its branches. */
export interface Questions {
  readonly starts: z.infer<typeof questionsFile>['starts'];
  readonly questions: z.infer<typeof branchFile>['questions'];
}

/** `questions.yaml` and its branches as one file: a fault of a question names the file of its branch. */
class MergedFile extends SourceFile {
  readonly #branchOf: ReadonlyMap<string, SourceFile>;

  constructor(path: string, text: string, branchOf: ReadonlyMap<string, SourceFile>) {
    super(path, text);
    this.#branchOf = branchOf;
  }

  override locate(at: KeyPath): SourceFile {
    return (at[0] === 'questions' ? this.#branchOf.get(String(at[1])) : undefined) ?? this;
  }
}

/**
 * Merges the branches of the graph, in the order that `questions.yaml` lists
 * them in. A question that two branches define is a fault, and so is a branch
 * that is not listed.
 */
export function readQuestions(
  directory: DataDirectory,
  index: Index,
  readBranch: (path: string) => Branch,
): {readonly questions: Sourced<Questions>; readonly faults: readonly Fault[]} {
  const faults: Fault[] = [];
  const branches = index.value?.branches ?? [];
  const branchOf = new Map<string, SourceFile>();
  const questions: Record<string, Questions['questions'][string]> = {};
  for (const branch of branches) {
    const {file, value} = readBranch(`questions/${branch}.yaml`);
    for (const [id, question] of Object.entries(value?.questions ?? {})) {
      const other = branchOf.get(id);
      if (other) {
        const at = ['questions', id];
        const found = `${id} in ${other.path}:${other.lineOf(at)} too`;
        faults.push(file.fault('twice', at, 'each question in one file', found));
        continue;
      }
      branchOf.set(id, file);
      questions[id] = question;
    }
  }
  for (const name of directory.list('questions')) {
    const branch = name.replace(/\.yaml$/, '');
    if (index.value && !branches.includes(branch)) {
      faults.push(index.file.fault('unlisted', ['branches'], `${branch} in the list of branches`, branches));
    }
  }
  const {path, text} = index.file;
  const file = new MergedFile(path, text, branchOf);
  // Without its index the graph is not complete, and nobody reads this value.
  return {questions: {file, value: {starts: index.value?.starts as Questions['starts'], questions}}, faults};
}
