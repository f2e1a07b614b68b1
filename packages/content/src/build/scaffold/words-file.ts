import {TO_WRITE} from './to-write.js';

/** The words of a neighbour, by field. */
type Words = Readonly<Record<string, unknown>>;

/**
 * A file of words to be written. Each field comes after the words of the
 * neighbour, as a comment: a model, never a text that is published by mistake.
 *
 * @param fields the fields to write; those in `optional` are left out as comments
 */
export function wordsFile(
  id: string,
  like: string,
  model: Words,
  fields: readonly string[],
  optional: readonly string[] = [],
): string {
  const lines = [`# ${id}. The comments are the words of ${like}: replace ${TO_WRITE}, then delete them.`];
  for (const field of [...fields, ...optional]) {
    const text = model[field];
    if (typeof text === 'string') lines.push(...asComment(field, text));
    if (!optional.includes(field)) lines.push(`${field}: ${TO_WRITE}`);
  }
  return `${lines.join('\n')}\n`;
}

function asComment(field: string, text: string): readonly string[] {
  const [first = '', ...rest] = text.trim().split('\n');
  if (rest.length === 0) return [`# ${field}: ${first}`];
  return [`# ${field}: |`, ...[first, ...rest].map((line) => `#   ${line}`.trimEnd())];
}
