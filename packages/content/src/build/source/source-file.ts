import {LineCounter, isMap, isNode, isScalar, parseDocument} from 'yaml';

import type {Fault} from './fault.js';
import type {Node} from 'yaml';
import type {z} from 'zod';

/** A path inside a YAML document: keys and indexes. */
export type KeyPath = readonly (string | number)[];

/** One parsed YAML file, which knows the line of each of its values. */
export class SourceFile {
  /** Path below `data/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly #document;
  readonly #lines = new LineCounter();

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#document = parseDocument(text, {lineCounter: this.#lines, prettyErrors: false});
  }

  /** The id of what the file is about: its name. */
  get id(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1, -'.yaml'.length);
  }

  /** The line of the key or the entry at `at`, or of the nearest parent that exists. */
  lineOf(at: KeyPath): number {
    for (let length = at.length; length > 0; length--) {
      const node = this.#nodeAt(at.slice(0, length));
      if (node?.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  #nodeAt(at: KeyPath): Node | undefined {
    const parent = this.#document.getIn(at.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({key}) => isScalar(key) && key.value === at.at(-1))
      : undefined;
    const node = pair?.key ?? this.#document.getIn(at, true);
    return isNode(node) ? node : undefined;
  }

  /** The file that holds a place: this one, unless it was merged from several. */
  protected locate(_at: KeyPath): SourceFile {
    return this;
  }

  /** The path and the line of a place. */
  where(at: KeyPath): {readonly path: string; readonly line: number} {
    const file = this.locate(at);
    return {path: file.path, line: file.lineOf(at)};
  }

  /** A fault at a place of this file. */
  fault(rule: string, at: KeyPath, expected: string, found: unknown): Fault {
    const text = typeof found === 'string' ? `“${found}”` : (JSON.stringify(found) ?? 'nothing');
    const {path, line} = this.where(at);
    return {rule, file: path, line, expected, found: shorten(text)};
  }

  /** Reads the file with a schema; faults instead of a value where it does not fit. */
  read<T>(schema: z.ZodType<T>): {readonly value?: T; readonly faults: readonly Fault[]} {
    if (this.#document.errors.length > 0) {
      return {
        faults: this.#document.errors.map((error) => ({
          rule: 'yaml',
          file: this.path,
          line: this.#lines.linePos(error.pos[0]).line,
          expected: 'valid YAML',
          found: error.message,
        })),
      };
    }
    const data: unknown = this.#document.toJS();
    const result = schema.safeParse(data);
    if (result.success) return {value: result.data, faults: []};
    return {
      faults: result.error.issues.flatMap(unionLeaves).map(({path, message}) => {
        const at = path as KeyPath;
        return this.fault('shape', at, `${at.join('.') || 'the file'}: ${message}`, valueAt(data, at));
      }),
    };
  }
}

/** The most telling issue of a failed union: the one that got furthest. */
function unionLeaves(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const nested = issue.errors.flat().map((each) => ({...each, path: [...issue.path, ...each.path]}));
  const deepest = nested.sort((a, b) => b.path.length - a.path.length)[0];
  return deepest ? unionLeaves(deepest as z.core.$ZodIssue) : [issue];
}

function valueAt(data: unknown, at: KeyPath): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
