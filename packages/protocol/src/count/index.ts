export {
  COUNT_PATH,
  EFFORT_BITS,
  STATISTICS_PATH,
  dayInParis,
  hasEffort,
  proofText,
  readCount,
  type Count,
} from './count.js';
export {
  LEAST_FIGURE,
  readFigure,
  readStatistics,
  type Figure,
  type Period,
  type Statistics,
} from './statistics.js';
