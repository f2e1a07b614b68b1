import {AUDIENCES} from '../audience.js';
import {list, oneOf, shape, text, whole} from '../read.js';

import type {Audience} from '../audience.js';
import type {Reader} from '../read.js';

/** No number below this one is ever published, of a day or of a month. */
export const LEAST_FIGURE = 10;

/** How often a situation was counted. */
export interface Figure {
  readonly threat: string;
  readonly audience: Audience;
  readonly number: number;
}

/** The figures of a day, `2026-11-28`, or of a month, `2026-11`. They never change once they are published. */
export interface Period {
  readonly period: string;
  readonly figures: readonly Figure[];
}

/** What was counted, as it is published: see ADR 27. The newest comes first. */
export interface Statistics {
  readonly days: readonly Period[];
  readonly months: readonly Period[];
}

/** Reads a figure. */
export const readFigure: Reader<Figure> = shape<Figure>({
  threat: text(60, /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  audience: oneOf(AUDIENCES),
  number: whole(LEAST_FIGURE, 1_000_000_000),
});

const readPeriods = (pattern: RegExp, most: number): Reader<readonly Period[]> =>
  list(shape<Period>({period: text(10, pattern), figures: list(readFigure, 1_000)}), most);

/** Reads the published figures. */
export const readStatistics: Reader<Statistics> = shape<Statistics>({
  days: readPeriods(/^\d{4}-\d{2}-\d{2}$/, 400),
  months: readPeriods(/^\d{4}-\d{2}$/, 1_200),
});
