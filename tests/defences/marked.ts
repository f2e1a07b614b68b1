import ts from 'typescript';

import type {Defence} from './defence.js';

/** The parts of a defence that say how to remove it. */
export type Removal = Pick<Defence, 'marker' | 'without' | 'condition' | 'change'>;

/** A stretch of a file: from the first character to the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The comment that marks a defence, in TypeScript or in a style sheet. */
const markerOf = (name: string) =>
  new RegExp(`(?://|/\\*) defence: (?:[a-z0-9-]+, )*${name}(?![a-z0-9-])`, 'g');

/**
 * Finds the code that a comment such as `// defence: nonce` marks: what begins on
 * its own line, or on the next one when the comment has a line for itself.
 * In TypeScript that is the whole statement, member, property, element or
 * argument; inside a template it is one CSS declaration or rule.
 *
 * @throws {TypeError} unless the file has the marker once.
 */
export function markedRange(source: string, name: string): Range {
  const found = [...source.matchAll(markerOf(name))];
  if (found.length !== 1) {
    throw new TypeError(`Expected the comment "defence: ${name}" once, found it ${found.length} times.`);
  }
  const {index} = found[0]!;
  const lineStart = source.lastIndexOf('\n', index) + 1;
  const isTrailing = source.slice(lineStart, index).trim() !== '';
  const start = isTrailing ? firstCode(source, lineStart) : codeAfterComments(source, index);
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  return cssRange(file, source, index, start) ?? {start, end: endOfNode(file, start)};
}

/**
 * A file without one of its defences.
 *
 * @throws {TypeError} if the file does not have the marker, or the marked code
 *   not what is to be changed
 */
export function withoutDefence(source: string, defence: Removal): string {
  const {marker, without = '', condition, change} = defence;
  const range = markedRange(source, marker);
  const {start, end} = condition === undefined ? range : conditionRange(source, range);
  const replaced = change ? withPart(source.slice(start, end), change) : (condition ?? without);
  const rest = source.slice(end);
  return source.slice(0, start) + replaced + (replaced === '' ? rest.replace(/^,/, '') : rest);
}

function withPart(code: string, [part, by]: readonly [string, string]): string {
  const count = code.split(part).length - 1;
  if (count !== 1)
    throw new TypeError(`Expected the marked code to contain "${part}" once, found it ${count} times.`);
  return code.replace(part, () => by);
}

/** The condition of the `if` that begins at a position. */
function conditionRange(source: string, {start}: Range): Range {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  let found: Range | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) && node.getStart(file) === start) {
      found = {start: node.expression.getStart(file), end: node.expression.getEnd()};
    }
    if (!found) ts.forEachChild(node, visit);
  };
  visit(file);
  if (!found) throw new TypeError('Expected the marked code to be an if statement.');
  return found;
}

/** The names in all markers of a file. */
export function markersIn(source: string): readonly string[] {
  return [...source.matchAll(/(?:\/\/|\/\*) defence: ([a-z0-9-]+(?:, [a-z0-9-]+)*)/g)].flatMap(([, names]) =>
    names!.split(', '),
  );
}

function firstCode(source: string, from: number): number {
  return from + source.slice(from).search(/\S/);
}

/** Skips the comment at `from` and those that follow it. */
function codeAfterComments(source: string, from: number): number {
  const comments = /(?:\s*(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/))+\s*/y;
  comments.lastIndex = from;
  return from + comments.exec(source)![0].length;
}

/** The end of the largest node that begins at a position. */
function endOfNode(file: ts.SourceFile, start: number): number {
  let end: number | undefined;
  const visit = (node: ts.Node): void => {
    if (end !== undefined || start < node.getFullStart() || start >= node.getEnd()) return;
    if (node.getStart(file) === start) end = node.getEnd();
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  if (end === undefined) throw new TypeError('Expected code after the comment that marks a defence.');
  return end;
}

/** A declaration or a rule, when the marker is inside a template; else `undefined`. */
function cssRange(file: ts.SourceFile, source: string, marker: number, start: number): Range | undefined {
  let isInTemplate = false;
  const visit = (node: ts.Node): void => {
    if (marker < node.getStart(file) || marker >= node.getEnd()) return;
    isInTemplate ||= ts.isTemplateLiteralToken(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (!isInTemplate) return undefined;
  const stop = start + source.slice(start).search(/[;{]/);
  if (source[stop] === ';') return {start, end: stop + 1};
  let depth = 0;
  for (let at = stop; at < source.length; at++) {
    if (source[at] === '{') depth++;
    if (source[at] === '}' && --depth === 0) return {start, end: at + 1};
  }
  throw new TypeError('Expected a whole CSS rule after the comment that marks a defence.');
}
