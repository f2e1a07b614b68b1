import type {Defence} from './defence.js';

const ELEMENT = 'packages/element/src/cyber-17.ts';
const ELEMENT_TEST = 'packages/element/src/cyber-17.test.ts';
const LOADING = 'packages/loader/src/loading.ts';
const CHUNK = 'packages/widget/src/chunks/cdn/load-chunk.ts';
const CHECKED = 'packages/widget/src/chunks/cdn/fetch-checked.ts';
const JSON_FILE = 'packages/widget/src/chunks/cdn/load-json.ts';
const FAULTS_TEST = 'tests/e2e/faults.test.ts';
const TAMPERED_TEST = 'tests/integrity/tampered.test.ts';

/** Against a CDN and a network that are slow, broken or false. */
export const ARRIVAL: readonly Defence[] = [
  {
    promise: 'Without a panel after five seconds, the link and the numbers show.',
    file: ELEMENT,
    marker: 'slow-panel',
    test: {file: ELEMENT_TEST, titles: ['shows the link and the numbers after five seconds, and says so']},
  },
  {
    promise: 'A panel that loads late replaces the link.',
    file: ELEMENT,
    marker: 'late-panel',
    test: {file: ELEMENT_TEST, titles: ['lets a late panel take the place of the link']},
  },
  {
    promise: 'After a failed load, the next click tries again.',
    file: ELEMENT,
    marker: 'retry',
    test: {
      file: ELEMENT_TEST,
      titles: ['shows the link at once when the code cannot be had, and tries again'],
    },
  },
  {
    promise: 'A panel that does not load within half a minute is given up, and the next click tries again.',
    file: LOADING,
    marker: 'load-timeout',
    test: {file: 'tests/embedding/network.test.ts', titles: ['does not answer for half a minute']},
  },
  {
    promise: 'Inline help loads nothing before it is nearly on screen.',
    file: ELEMENT,
    marker: 'nearly-on-screen',
    condition: 'true',
    test: {file: ELEMENT_TEST, titles: ['is loaded when it is nearly on screen']},
  },
  {
    promise: 'Inline help that was closed does not open again on scroll.',
    file: ELEMENT,
    marker: 'open-near-once',
    test: {file: ELEMENT_TEST, titles: ['stays closed when it was closed, wherever it is scrolled to']},
  },
  {
    promise: 'Nor does it when another attribute than its mode changes.',
    file: ELEMENT,
    marker: 'mode-only',
    change: ["name !== 'mode' || ", ''],
    test: {file: ELEMENT_TEST, titles: ['stays closed when it was closed, wherever it is scrolled to']},
  },
  {
    promise: 'Help that is open changes its form with its mode.',
    file: ELEMENT,
    marker: 'open-form',
    change: ['[open],', ''],
    test: {file: ELEMENT_TEST, titles: ['takes its new form when it is open and goes from']},
  },
  {
    promise: 'Inline help that becomes a launcher on its way does not open over the page.',
    file: ELEMENT,
    marker: 'asked-still',
    condition: 'true',
    test: {file: ELEMENT_TEST, titles: ['is not opened on its way when it is taken out of there first']},
  },
  {
    promise: 'A panel that changes between fetch and execution does not run.',
    file: LOADING,
    marker: 'panel-integrity',
    without: "addToHead('script', {type: 'module', src, onload: resolve, onerror: reject});",
    test: {file: TAMPERED_TEST, titles: ['a file with one changed byte', 'only in the request that runs it']},
  },
  {
    promise: 'A later file that changes between fetch and execution does not run.',
    file: CHUNK,
    marker: 'chunk-integrity',
    test: {file: TAMPERED_TEST, titles: ['a file with one changed byte', 'only in the request that runs it']},
  },
  {
    promise: 'A later file that never answered is requested again.',
    file: CHUNK,
    marker: 'chunk-retry',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'A later file that never answers is given up.',
    file: CHECKED,
    marker: 'chunk-timeout',
    without:
      "const ask = (cache: RequestCache) => fetch(url, {integrity, referrerPolicy: 'no-referrer', cache});",
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'A graph that was tampered with is not read.',
    file: JSON_FILE,
    marker: 'graph-integrity',
    without: 'const answer = await fetch(url);',
    test: {file: TAMPERED_TEST, titles: ['a file with one changed byte']},
  },
  {
    promise: 'A graph that failed to load is requested again.',
    file: 'packages/widget/src/chunks/cdn/panel.ts',
    marker: 'graph-retry',
    without: 'graph.catch(() => {});',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'A graph that never answers is given up.',
    file: JSON_FILE,
    marker: 'graph-integrity',
    without: 'const answer = await fetch(url, {integrity});',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'What was preloaded is used: nothing is downloaded twice.',
    file: LOADING,
    marker: 'preload-used',
    without: "document.head.append(create(tag, {nonce, referrerPolicy: 'no-referrer', ...properties}))",
    test: {file: 'tests/e2e/privacy.test.ts', titles: ['every file is downloaded once']},
  },
  {
    promise: 'The release log refuses other bytes under a released version.',
    file: 'scripts/build/cdn/release-log.ts',
    marker: 'released-bytes',
    test: {file: 'scripts/build/cdn/release-log.test.ts', titles: ['refuses other bytes under a version']},
  },
  {
    promise: 'Two builds of the same sources have the same bytes.',
    file: 'scripts/build/content-version.ts',
    marker: 'reproducible',
    without: 'return Date.now();',
    test: {
      file: 'tests/integrity/reproducible.test.ts',
      titles: ['a second build gives the CDN the same bytes'],
    },
  },
];
