import {createRequire} from 'node:module';

import {faceOf} from './fonts.js';

import type {Face, Weight} from './fonts.js';
import type {Bidi} from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** A piece of a line in one typeface and one direction, and where it begins. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly x: number;
}

/** A line of text, ready to be drawn from its left end. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

// Its types describe another module format than the one that Node loads.
const bidi = (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

/** Shapes one line: its parts as they are seen from the left, each in the typeface that has its letters. */
export function shaped(text: string, size: number, weight: Weight, direction: Direction): Line {
  const space = widthOf(' ', faceOf('latin', weight), size);
  const pieces: Piece[] = [];
  let x = 0;
  for (const {text: part, face} of seenOrder(plain(text), direction).flatMap((run) => facesOf(run, weight))) {
    if (part !== ' ') pieces.push({text: part, face, x});
    x += part === ' ' ? space : widthOf(part, face, size);
  }
  return {pieces, width: x};
}

/** Breaks a text into lines that are no wider than given. */
export function wrapped(
  text: string,
  size: number,
  weight: Weight,
  direction: Direction,
  maxWidth: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    const fits = lines.length > 0 && shaped(longer, size, weight, direction).width <= maxWidth;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A part of a line that runs in one direction; its brackets are turned already. */
interface Run {
  readonly letters: readonly string[];
  readonly isReversed: boolean;
}

/** The parts of a line from the left, by the rule L2 of the Unicode bidirectional algorithm. */
function seenOrder(text: string, direction: Direction): readonly Run[] {
  const {levels} = bidi.getEmbeddingLevels(text, direction);
  const turned = bidi.getMirroredCharactersMap(text, levels);
  const runs: {level: number; letters: string[]}[] = [];
  for (let index = 0; index < text.length; index++) {
    const level = levels[index]!;
    const letter = turned.get(index) ?? text[index]!;
    if (runs.at(-1)?.level === level) runs.at(-1)!.letters.push(letter);
    else runs.push({level, letters: [letter]});
  }
  for (let level = Math.max(...levels); level > 0; level--) reverseFrom(runs, level);
  return runs.map(({level, letters}) => ({letters, isReversed: level % 2 === 1}));
}

/** Turns round every stretch of runs of at least that level. */
function reverseFrom(runs: {readonly level: number}[], level: number): void {
  for (let start = 0; start < runs.length; start++) {
    if (runs[start]!.level < level) continue;
    let end = start;
    while (end < runs.length && runs[end]!.level >= level) end++;
    runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = end;
  }
}

/** A run word by word in its typefaces, from the left. The typeface itself turns letters that join. */
function facesOf({letters, isReversed}: Run, weight: Weight): readonly Omit<Piece, 'x'>[] {
  const arabic = faceOf('arabic', weight);
  const latin = faceOf('latin', weight);
  const parts: {text: string; face: Face}[] = [];
  for (const letter of letters) {
    const face =
      isReversed && letter !== ' ' && arabic.font.hasGlyphForCodePoint(letter.codePointAt(0)!)
        ? arabic
        : latin;
    const last = parts.at(-1);
    const goesOn = last?.face === face && letter !== ' ' && last.text !== ' ';
    if (goesOn) last.text = isReversed && face === latin ? letter + last.text : last.text + letter;
    else parts.push({text: letter, face});
  }
  return isReversed ? parts.reverse() : parts;
}

/** Without the marks of direction, which the words do not need in a line of their own; a narrow space is in no typeface. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u202f', '\u00a0');
}

function widthOf(text: string, {font}: Face, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}
