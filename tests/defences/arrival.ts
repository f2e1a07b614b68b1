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
    text: "if (this.#loading && !Cyber17.createSession) showFallback(this.#fallback, 'slow');",
    without: '',
    test: {file: ELEMENT_TEST, titles: ['shows the link and the numbers after five seconds, and says so']},
  },
  {
    promise: 'A late panel takes the place of the link.',
    file: ELEMENT,
    text: 'this.#fallback.hidden = true;',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['lets a late panel take the place of the link']},
  },
  {
    promise: 'Without a panel, the next click tries again.',
    file: ELEMENT,
    text: '      this.#loading = undefined;\n      // The next',
    without: '      // The next',
    test: {
      file: ELEMENT_TEST,
      titles: ['shows the link at once when the code cannot be had, and tries again'],
    },
  },
  {
    promise: 'A panel that does not answer for half a minute is given up, and the next click asks again.',
    file: LOADING,
    text: '      signal: AbortSignal.timeout(LOAD_TIMEOUT_MS),\n',
    without: '',
    test: {file: 'tests/embedding/network.test.ts', titles: ['does not answer for half a minute']},
  },
  {
    promise: 'Help in the page costs nothing before it is nearly on screen.',
    file: ELEMENT,
    text: 'if (!entry?.isIntersecting) return;',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['is loaded when it is nearly on screen']},
  },
  {
    promise: 'Help in the page that was closed does not open again by scrolling.',
    file: ELEMENT,
    text: 'observer.disconnect();',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['stays closed when it was closed, wherever it is scrolled to']},
  },
  {
    promise: 'A panel that is another one when it runs does not run.',
    file: LOADING,
    text: "addToHead('script', {type: 'module', integrity, src, onload: resolve, onerror: reject});",
    without: "addToHead('script', {type: 'module', src, onload: resolve, onerror: reject});",
    test: {file: TAMPERED_TEST, titles: ['a file with one changed byte', 'only in the request that runs it']},
  },
  {
    promise: 'A later file that is another one when it runs does not run.',
    file: CHUNK,
    text: 'script.integrity = integrity;',
    without: '',
    test: {file: TAMPERED_TEST, titles: ['a file with one changed byte', 'only in the request that runs it']},
  },
  {
    promise: 'A later file that never answered is asked for again.',
    file: CHUNK,
    text: 'await fetchChecked(url, integrity);',
    without: '',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'A later file that never answers is given up.',
    file: CHECKED,
    text: 'cache, signal}',
    without: 'cache}',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'A graph that was tampered with is not read.',
    file: JSON_FILE,
    text: 'await fetchChecked(url, integrity)',
    without: 'await fetch(url)',
    test: {file: TAMPERED_TEST, titles: ['a file with one changed byte']},
  },
  {
    promise: 'A graph that did not come is asked for again.',
    file: 'packages/widget/src/chunks/cdn/panel.ts',
    text: 'graph.catch(() => fetched.delete(lang));',
    without: 'graph.catch(() => {});',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'A graph that never answers is given up.',
    file: JSON_FILE,
    text: 'await fetchChecked(url, integrity)',
    without: 'await fetch(url, {integrity})',
    test: {file: FAULTS_TEST, titles: ['if the diagnosis ', 'phone numbers and a retry button show']},
  },
  {
    promise: 'What is warmed is what is loaded: nothing crosses the network twice.',
    file: LOADING,
    text: ", crossOrigin: ''",
    without: '',
    test: {file: 'tests/e2e/privacy.test.ts', titles: ['every file is downloaded once']},
  },
  {
    promise: 'The log of releases takes no other bytes under a version that was released.',
    file: 'scripts/build/cdn/release-log.ts',
    text: 'if (changed.length > 0) throw new ChangedReleaseError(release.version, changed);',
    without: '',
    test: {file: 'scripts/build/cdn/release-log.test.ts', titles: ['refuses other bytes under a version']},
  },
  {
    promise: 'Two builds of the same sources give the same bytes.',
    file: 'scripts/build/content-version.ts',
    text: "Math.min(commitTime('packages/content/data'), publicationVersion())",
    without: 'Date.now()',
    test: {
      file: 'tests/integrity/reproducible.test.ts',
      titles: ['a second build gives the CDN the same bytes'],
    },
  },
];
