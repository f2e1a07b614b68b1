import type {Defence} from './defence.js';

const LOADING = 'packages/loader/src/loading.ts';
const PRIVACY_TEST = 'tests/e2e/privacy.test.ts';
const JOURNEY_TEST = 'tests/e2e/journey.test.ts';

/** Against traces of a visit. */
export const TRACES: readonly Defence[] = [
  {
    promise: 'A session recorder does not see questions and answers.',
    file: 'packages/widget/src/chunks/cdn/panel.ts',
    marker: 'closed-roots',
    without: 'void [openRoots, closeRoots];',
    test: {
      file: 'tests/embedding/recorder.test.ts',
      titles: ['a session recorder records that help was opened'],
    },
  },
  {
    promise: 'The panel and the preloads are requested without a referrer.',
    file: LOADING,
    marker: 'preload-referrer',
    without: "document.head.append(create(tag, {nonce, crossOrigin: '', ...properties}))",
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'The panel is fetched without a referrer.',
    file: LOADING,
    marker: 'panel-referrer',
    test: {
      file: PRIVACY_TEST,
      titles: ['preloads nothing when the visitor saves data'],
    },
  },
  {
    promise: 'A later file is fetched without a referrer.',
    file: 'packages/widget/src/chunks/cdn/fetch-checked.ts',
    marker: 'chunk-fetch-referrer',
    without: 'const ask = (cache: RequestCache) => fetch(url, {integrity, cache, signal});',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'A later file is run without a referrer.',
    file: 'packages/widget/src/chunks/cdn/load-chunk.ts',
    marker: 'chunk-script-referrer',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'The API is requested without a referrer.',
    file: 'packages/client/src/client.ts',
    marker: 'api-referrer',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'Nothing is preloaded for visitors who save data.',
    file: LOADING,
    marker: 'save-data',
    test: {file: PRIVACY_TEST, titles: ['preloads nothing when the visitor saves data']},
  },
  {
    promise: 'The quick exit sends no referrer.',
    file: 'packages/widget/src/panel/leave-page.ts',
    marker: 'exit-referrer',
    test: {file: JOURNEY_TEST, titles: ['the quick exit leaves for another site without a referrer']},
  },
  {
    promise: 'The quick exit replaces the current page in the history.',
    file: 'packages/widget/src/attend/leave-tab.ts',
    marker: 'exit-replace',
    without: 'location.assign(url);',
    test: {file: JOURNEY_TEST, titles: ['Back does not return to the page after the quick exit']},
  },
  {
    promise: 'Carried answers are removed from the address at once.',
    file: 'packages/widget/src/journey/carried.ts',
    marker: 'carried-erased',
    test: {
      file: 'packages/widget/src/journey/carried.test.ts',
      titles: ['continues where it was left and leaves no trace in the address'],
    },
  },
  {
    promise: 'Carried answers are read on the operator’s own page only.',
    file: 'packages/widget/src/journey/carried.ts',
    marker: 'carried-origin',
    without: 'if (!hash.startsWith(CARRIED)) return undefined;',
    test: {file: 'packages/widget/src/journey/carried.test.ts', titles: ['a journey carried on elsewhere']},
  },
  {
    promise: 'A printed plan has a neutral title.',
    file: 'packages/widget/src/views/sheet/lay-out.ts',
    marker: 'print-title',
    without: "paper.title = 'Cyber';",
    test: {
      file: 'tests/e2e/print.test.ts',
      titles: ['a minor', 'finds everything from the plan on the printed pages'],
    },
  },
];
