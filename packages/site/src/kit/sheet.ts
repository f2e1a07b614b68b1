import {shaped, wrapped} from './shaped.js';

import type {Weight} from './fonts.js';
import type {Direction, Line} from './shaped.js';

/** What is drawn, from the upper left corner, in points. */
export type Drawing =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly radius: number;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly says?: string;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly line: Line;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly fill: string;
      readonly url?: string;
    };

interface TextOptions {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  /** Leads there, in files that have links. */
  readonly url?: string;
  readonly align?: 'start' | 'center';
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly radius?: number;
  readonly stroke?: string;
}

/** The height of a line, in sizes of its letters. */
const LEADING = 1.25;

/**
 * One page or picture. Positions count from where lines begin: from the left,
 * or in a language from right to left from the right.
 */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly drawings: Drawing[] = [];

  constructor(width: number, height: number, direction: Direction) {
    this.width = width;
    this.height = height;
    this.direction = direction;
  }

  /** Paper: on a screen with a dark theme nothing else would be white. */
  ground(fill: string): void {
    this.box({x: 0, y: 0, width: this.width, height: this.height, fill});
  }

  box({x, y, width, height, fill, radius = 0, stroke}: Box): void {
    this.drawings.push({
      kind: 'box',
      x: this.#left(x, width),
      y,
      width,
      height,
      fill,
      radius,
      ...(stroke && {stroke}),
    });
  }

  /** A drawing of its own that is `size` wide; it is not mirrored. `says` is read instead of it. */
  path(
    d: string,
    x: number,
    y: number,
    size: number,
    of: number,
    paint: {fill?: string; stroke?: string; says?: string},
  ): void {
    this.drawings.push({kind: 'path', d, x: this.#left(x, size), y, scale: size / of, ...paint});
  }

  /** One line, by its baseline. */
  line(
    text: string,
    x: number,
    y: number,
    {size, weight = 'regular', fill = '#15232a', url, align = 'start'}: TextOptions,
  ): number {
    const line = shaped(text, size, weight, this.direction);
    const start = align === 'center' ? x - line.width / 2 : x;
    this.drawings.push({
      kind: 'text',
      text,
      line,
      x: this.#left(start, line.width),
      y,
      size,
      fill,
      ...(url && {url}),
    });
    return line.width;
  }

  /** A text over several lines, from the baseline of the first; returns that of the next. */
  text(text: string, x: number, y: number, maxWidth: number, options: TextOptions): number {
    const {size, weight = 'regular'} = options;
    let baseline = y;
    for (const each of wrapped(text, size, weight, this.direction, maxWidth)) {
      this.line(each, x, baseline, options);
      baseline += size * (this.direction === 'rtl' ? LEADING + 0.12 : LEADING);
    }
    return baseline;
  }

  #left(start: number, width: number): number {
    return this.direction === 'rtl' ? this.width - start - width : start;
  }
}
