import type {Defence} from './defence.js';

const XSTATE = 'scripts/build/rollup/xstate-on-hostile-pages.ts';
const LIT = 'scripts/build/rollup/lit-on-hostile-pages.ts';
const START = 'packages/loader/src/start.ts';
const PROTOTYPES_TEST = 'tests/embedding/prototypes.test.ts';
const GLOBALS_TEST = 'tests/embedding/globals.test.ts';
const CLOBBERED_TEST = 'tests/embedding/clobbered.test.ts';

/** Against the scripts of the page, and for its own sake. */
export const SCRIPT: readonly Defence[] = [
  {
    promise: 'What a page put on the prototype of Object is no state of our machine.',
    file: XSTATE,
    text: "by: 'for (const $1 of Object.keys($2))',",
    without: "by: '$&',",
    test: {file: PROTOTYPES_TEST, titles: ['values on the prototypes']},
  },
  {
    promise: 'The Array.from of Prototype.js does not lose what we keep in sets.',
    file: XSTATE,
    text: "by: '((list) => [...list])(',",
    without: "by: '$&',",
    test: {file: PROTOTYPES_TEST, titles: ['the toJSON and the Array.from']},
  },
  {
    promise: 'A page without a console gets help.',
    file: XSTATE,
    text: "by: '() => {}',",
    without: "by: '$&',",
    test: {file: PROTOTYPES_TEST, titles: ['no console']},
  },
  {
    promise: 'Lit keeps no list of its versions on the window of the page.',
    file: LIT,
    text: "by: '0',",
    without: "by: '$&',",
    test: {file: GLOBALS_TEST, titles: ['adds no global variable to the page']},
  },
  {
    promise: 'Lit keeps no metadata of decorators on the window of the page.',
    file: LIT,
    text: "by: '',",
    without: "by: '$&',",
    test: {file: GLOBALS_TEST, titles: ['adds no global variable to the page']},
  },
  {
    promise: 'The variables of the loader are not variables of the page.',
    file: 'rollup.config.ts',
    text: "format: 'iife',",
    without: "format: 'es',",
    test: {file: 'tests/embedding/life.test.ts', titles: ['loading the script twice gives one launcher']},
  },
  {
    promise: 'A page whose library has taken the name of Event is told of a failure.',
    file: 'rollup.config.ts',
    text: 'intro: BROWSER_EVENT',
    without: '',
    test: {
      file: 'tests/embedding/libraries.test.ts',
      titles: ['the link and the emergency numbers show beside an old MooTools'],
    },
  },
  {
    promise: 'A key that is pressed in the panel is no shortcut of the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: "'keydown', ",
    without: '',
    test: {
      file: 'tests/embedding/keys.test.ts',
      titles: ['the keyboard alone is enough if the host cancels the key events that reach its document'],
    },
  },
  {
    promise: 'What our views ask of one another is asked of nobody in the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: "  'context-request',\n",
    without: '',
    test: {
      file: 'packages/element/src/cyber-17.test.ts',
      titles: ['keeps what its views ask of one another to itself'],
    },
  },
  {
    promise: 'What is written in the panel is heard by no listener of the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: ", 'input'",
    without: '',
    test: {
      file: 'packages/element/src/panel/panel-session.test.ts',
      titles: ['tells the page nothing of what is typed or copied'],
    },
  },
  {
    promise: 'A key that is let go of in the panel is heard by no listener of the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: ", 'keyup'",
    without: '',
    test: {
      file: 'packages/element/src/panel/panel-session.test.ts',
      titles: ['tells the page nothing of what is typed or copied'],
    },
  },
  {
    promise: 'What is copied from the panel is heard, and changed, by no listener of the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: "  ...['copy', 'cut', 'paste'],\n",
    without: '',
    test: {
      file: 'packages/element/src/panel/panel-session.test.ts',
      titles: ['tells the page nothing of what is typed or copied'],
    },
  },
  {
    promise: 'What is no address of a loader is not believed to be one.',
    file: 'packages/loader/src/folder-of.ts',
    text: '/^http.+',
    without: '/.+',
    test: {
      file: 'packages/loader/src/folder-of.test.ts',
      titles: ['is unknown for'],
    },
  },
  {
    promise: 'An image named currentScript is not taken for our script.',
    file: 'packages/loader/src/running-script.ts',
    text: 'return script instanceof HTMLScriptElement ? script : undefined;',
    without: 'return script as HTMLScriptElement;',
    test: {
      file: CLOBBERED_TEST,
      titles: ['a self-hosted loader ignores an image named currentScript'],
    },
  },
  {
    promise: 'The base address of a page is not where our files are.',
    file: 'packages/widget/src/chunks/cdn/load-json.ts',
    text: 'new URL(file, import.meta.url).href',
    without: 'new URL(file, document.baseURI).href',
    test: {file: CLOBBERED_TEST, titles: ['a base address of somebody else']},
  },
  {
    promise: 'A loader whose script a tag manager hides knows where its files are.',
    file: START,
    text: 'base || folderOf',
    without: 'folderOf',
    test: {
      file: 'tests/embedding/life.test.ts',
      titles: ['a script injected by a tag manager, without a current script, shows a launcher'],
    },
  },
  {
    promise: 'Where fetch itself is broken by the page, the link and the numbers show at once.',
    file: 'packages/element/src/cyber-17.ts',
    text: "showFallback(this.#fallback, 'load');",
    without: '',
    test: {
      file: 'tests/embedding/script.test.ts',
      titles: ['the link and the emergency numbers show if Object.prototype breaks fetch for everyone'],
    },
  },
];
