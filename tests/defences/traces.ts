import type {Defence} from './defence.js';

const LOADING = 'packages/loader/src/loading.ts';
const PRIVACY_TEST = 'tests/e2e/privacy.test.ts';
const JOURNEY_TEST = 'tests/e2e/journey.test.ts';

/** Against traces of a visit. */
export const TRACES: readonly Defence[] = [
  {
    promise: 'A session recorder does not see what is asked and answered.',
    file: 'packages/widget/src/chunks/cdn/panel.ts',
    text: 'if (!openRoots) closeRoots();',
    without: 'void [openRoots, closeRoots];',
    test: {
      file: 'tests/embedding/recorder.test.ts',
      titles: ['a session recorder records that help was opened'],
    },
  },
  {
    promise: 'The panel and what is warmed are asked for without saying where from.',
    file: LOADING,
    text: ", referrerPolicy: 'no-referrer', ...properties",
    without: ', ...properties',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'The panel is fetched without saying where from.',
    file: LOADING,
    text: "      referrerPolicy: 'no-referrer',\n",
    without: '',
    test: {
      file: PRIVACY_TEST,
      titles: ['preloads nothing when the visitor saves data'],
    },
  },
  {
    promise: 'A later file is fetched without saying where from.',
    file: 'packages/widget/src/chunks/cdn/fetch-checked.ts',
    text: "integrity, referrerPolicy: 'no-referrer', cache",
    without: 'integrity, cache',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'A later file is run without saying where from.',
    file: 'packages/widget/src/chunks/cdn/load-chunk.ts',
    text: "script.referrerPolicy = 'no-referrer';",
    without: '',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'The API is asked without saying where from.',
    file: 'packages/client/src/client.ts',
    text: "  referrerPolicy: 'no-referrer',\n",
    without: '',
    test: {
      file: PRIVACY_TEST,
      titles: ['leaves the page unchanged after the journey and sends no referrer'],
    },
  },
  {
    promise: 'Who saves data is asked for nothing before a click.',
    file: LOADING,
    text: ' || navigator.connection?.saveData',
    without: '',
    test: {file: PRIVACY_TEST, titles: ['preloads nothing when the visitor saves data']},
  },
  {
    promise: 'The quick exit leaves without saying where from.',
    file: 'packages/widget/src/panel/leave-page.ts',
    text: 'document.head.append(policy);',
    without: '',
    test: {file: JOURNEY_TEST, titles: ['the quick exit leaves for another site without a referrer']},
  },
  {
    promise: 'The quick exit puts another page in the place of this one.',
    file: 'packages/widget/src/panel/leave-page.ts',
    text: 'location.replace(url)',
    without: 'location.assign(url)',
    test: {file: JOURNEY_TEST, titles: ['Back does not return to the page after the quick exit']},
  },
  {
    promise: 'Answers that were carried along leave the address at once.',
    file: 'packages/widget/src/journey/carried.ts',
    text: "history.replaceState(history.state, '', pathname + search);",
    without: '',
    test: {
      file: 'packages/widget/src/journey/carried.test.ts',
      titles: ['continues where it was left and leaves no trace in the address'],
    },
  },
  {
    promise: 'Answers that were carried along are read on the operator’s own page alone.',
    file: 'packages/widget/src/journey/carried.ts',
    text: '!href.startsWith(siteUrl) || ',
    without: '',
    test: {file: 'packages/widget/src/journey/carried.test.ts', titles: ['a journey carried on elsewhere']},
  },
  {
    promise: 'A printed plan has a title that says nothing.',
    file: 'packages/widget/src/views/sheet/lay-out.ts',
    text: "paper.title = '17';",
    without: "paper.title = 'Cyber';",
    test: {
      file: 'tests/e2e/print.test.ts',
      titles: ['a minor', 'finds everything from the plan on the printed pages'],
    },
  },
];
