import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {readStatistics} from '@cyber-17/protocol/count';

import {ROOT} from './paths.js';

import type {Statistics} from '@cyber-17/protocol/count';

/** The figures that the site shows: what `/v1/statistics.json` answered, saved beside `operator.json`. */
export function publishedStatistics(): Statistics {
  const file = join(ROOT, 'statistics.json');
  if (!existsSync(file)) return {days: [], months: []};
  return readStatistics(JSON.parse(readFileSync(file, 'utf8')), 'statistics.json');
}
