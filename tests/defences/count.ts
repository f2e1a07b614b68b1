import type {Defence} from './defence.js';

const COUNT = 'packages/chat/src/server/count';
const BOUNDS = `${COUNT}/bounds.test.ts`;
const NOISE = `${COUNT}/noise.test.ts`;
const COUNT_VIEW = 'packages/widget/src/views/plan/cyber-17-count.test.ts';
const STORED = 'tests/chat/count.test.ts';

/** What is counted says nothing about who, and one who floods moves little. */
export const COUNTING: readonly Defence[] = [
  {
    promise: 'Nothing is counted unless the operator asks for it.',
    file: 'packages/operator/src/operator.ts',
    marker: 'count-off',
    change: ['false', 'true'],
    test: {file: 'packages/operator/src/operator.test.ts', titles: ['counts nothing unless it says so']},
  },
  {
    promise: 'One address moves a figure by one.',
    file: `${COUNT}/bounds.ts`,
    marker: 'count-bounds',
    test: {file: BOUNDS, titles: ['what an address may move', 'is each figure by one']},
  },
  {
    promise: 'Who comes from ever new addresses does not fill the memory.',
    file: `${COUNT}/bounds.ts`,
    marker: 'count-memory',
    test: {file: BOUNDS, titles: ['memory that is full takes nothing more']},
  },
  {
    promise: 'What is known of addresses goes with their day.',
    file: `${COUNT}/counter.ts`,
    marker: 'count-forget',
    test: {
      file: `${COUNT}/counter.test.ts`,
      titles: ['addresses are forgotten when their day can no longer be counted, though nobody counts'],
    },
  },
  {
    promise: 'Addresses are forgotten at their time, though nobody counts any more.',
    file: 'packages/chat/src/server/retention/janitor.ts',
    marker: 'count-forget-timer',
    test: {
      file: 'packages/chat/src/server/retention/janitor.test.ts',
      titles: ['a minute after the last moment of a day nothing is left of the addresses that counted'],
    },
  },
  {
    promise: 'Whoever taps twice, or comes back to the plan, counts once.',
    file: 'packages/widget/src/views/plan/cyber-17-count.ts',
    marker: 'count-once',
    test: {
      file: COUNT_VIEW,
      titles: ['sends once, however often it is tapped, and after coming back to the plan'],
    },
  },
  {
    promise: 'What was erased before it left is not sent.',
    file: 'packages/widget/src/views/plan/cyber-17-count.ts',
    marker: 'count-erased',
    test: {file: COUNT_VIEW, titles: ['sends nothing of what is erased before it left']},
  },
  {
    promise: 'A count costs an effort.',
    file: `${COUNT}/counter.ts`,
    marker: 'count-effort',
    test: {file: STORED, titles: ['counts', 'without effort', 'are refused']},
  },
  {
    promise: 'No number below ten is published, whatever the noise.',
    file: `${COUNT}/noise.ts`,
    marker: 'count-least',
    test: {
      file: NOISE,
      titles: ['what is published of a number', 'is nothing below ten, whatever the noise'],
    },
  },
  {
    promise: 'Nobody sees by nine forged counts whether there is a tenth.',
    file: `${COUNT}/noise.ts`,
    marker: 'count-shown',
    without: 'return noised;',
    test: {
      file: NOISE,
      titles: ['what is published of a number', 'is nothing that the noise leaves below twenty'],
    },
  },
  {
    promise: 'A huge count is not read.',
    file: `${COUNT}/routes.ts`,
    marker: 'count-size',
    test: {file: STORED, titles: ['counts', 'that are huge', 'are refused']},
  },
  {
    promise: 'A page of any site learns whether a count arrived.',
    file: `${COUNT}/routes.ts`,
    marker: 'count-cors',
    test: {file: STORED, titles: ['counts', 'without effort', 'are refused, and any page may read so']},
  },
  {
    promise: 'The length of a count does not say what is in it.',
    file: 'packages/client/src/send-count.ts',
    marker: 'count-length',
    change: ['.padEnd(LENGTH)', ''],
    test: {file: 'packages/client/src/send-count.test.ts', titles: ['what is sent has one length']},
  },
];
