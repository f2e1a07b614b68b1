/**
 * The line on which each object of an array starts, from 1. The text must be valid
 * JSON: `JSON.parse` reports no positions.
 */
export function linesOfEntries(json: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isString = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (isString) {
      if (sign === '\\') at++;
      else if (sign === '"') isString = false;
      continue;
    }
    if (sign === '\n') line++;
    else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') {
      if (depth === 1) lines.push(line);
      depth++;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return lines;
}
