import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {create} from 'fontkit';

import type {Font} from 'fontkit';

/** The two weights that the kit is set in. */
export type Weight = 'regular' | 'bold';

/** A typeface with its file, which a PDF embeds a part of. */
export interface Face {
  readonly name: string;
  readonly data: Buffer;
  readonly font: Font;
}

/** IBM Plex Sans, under the SIL Open Font License 1.1. */
const FILES = {
  latin: (weight: number) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`,
  arabic: (weight: number) =>
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
} as const;

const WEIGHTS = {regular: 400, bold: 700} as const;

const {resolve} = createRequire(import.meta.url);
const opened = new Map<string, Face>();

/** The typeface for a script, opened once. */
export function faceOf(script: keyof typeof FILES, weight: Weight): Face {
  const name = `${script} ${weight}`;
  const known = opened.get(name);
  if (known) return known;
  const data = readFileSync(resolve(FILES[script](WEIGHTS[weight])));
  const face = {name, data, font: create(data) as Font};
  opened.set(name, face);
  return face;
}
