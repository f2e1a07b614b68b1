import {fromMarkdown} from 'mdast-util-from-markdown';
import ts from 'typescript';

/** A block of TypeScript in a Markdown file. */
export interface Sample {
  /** The path of the file. */
  readonly file: string;
  /** The line of the file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/** Every block in a Markdown file that is marked as `ts`. */
export function samplesIn(file: string, markdown: string): readonly Sample[] {
  return fromMarkdown(markdown).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'ts'
      ? [{file, line: node.position!.start.line + 1, code: node.value}]
      : [],
  );
}

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // The sources of the packages, not an earlier build.
  customConditions: ['source'],
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Type-checks samples as modules beside the file that shows them, against the
 * sources of the packages.
 *
 * @returns one line for each error: file, line and message
 */
export function typeErrorsIn(samples: readonly Sample[]): readonly string[] {
  const modules = new Map(samples.map((sample) => [`${sample.file}.line-${sample.line}.ts`, sample]));
  const host = ts.createCompilerHost(OPTIONS);
  const {fileExists, readFile} = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.readFile = (path) => modules.get(path)?.code ?? readFile(path);
  const program = ts.createProgram([...modules.keys()], OPTIONS, host);
  return [...modules].flatMap(([path, {file, line}]) => {
    const source = program.getSourceFile(path)!;
    const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return errors.map(({start = 0, messageText}) => {
      const at = line + source.getLineAndCharacterOfPosition(start).line;
      return `${file}:${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
