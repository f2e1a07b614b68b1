import type {Defence} from './defence.js';

const XSTATE = 'scripts/build/rollup/xstate-on-hostile-pages.ts';
const LIT = 'scripts/build/rollup/lit-on-hostile-pages.ts';
const START = 'packages/loader/src/start.ts';
const PROTOTYPES_TEST = 'tests/embedding/prototypes.test.ts';
const GLOBALS_TEST = 'tests/embedding/globals.test.ts';
const HANDED_ON_TEST = 'tests/embedding/handed-on.test.ts';
const CLOBBERED_TEST = 'tests/embedding/clobbered.test.ts';

/** Against the scripts of the page, and for its own sake. */
export const SCRIPT: readonly Defence[] = [
  {
    promise: 'Keys that a page adds to Object.prototype do not become states of our machine.',
    file: XSTATE,
    marker: 'own-keys',
    without: "by: '$&'",
    test: {file: PROTOTYPES_TEST, titles: ['values on the prototypes']},
  },
  {
    promise: 'The Array.from of Prototype.js does not empty our sets.',
    file: XSTATE,
    marker: 'array-from',
    without: "by: '$&'",
    test: {file: PROTOTYPES_TEST, titles: ['the toJSON and the Array.from']},
  },
  {
    promise: 'A page without a console gets help.',
    file: XSTATE,
    marker: 'no-console',
    without: "by: '$&'",
    test: {file: PROTOTYPES_TEST, titles: ['no console']},
  },
  {
    promise: 'Lit adds no list of versions to the window of the page.',
    file: LIT,
    marker: 'lit-versions',
    without: "by: '$&'",
    test: {file: GLOBALS_TEST, titles: ['adds no global variable to the page']},
  },
  {
    promise: 'Lit adds no decorator metadata to the window of the page.',
    file: LIT,
    marker: 'lit-metadata',
    without: "by: '$&'",
    test: {file: GLOBALS_TEST, titles: ['adds no global variable to the page']},
  },
  {
    promise: 'The variables of the loader are not variables of the page.',
    file: 'rollup.config.ts',
    marker: 'loader-scope',
    without: "output: {dir, format: 'es', strict: false, entryFileNames: '[name].js'}",
    test: {file: 'tests/embedding/life.test.ts', titles: ['loading the script twice gives one launcher']},
  },
  {
    promise: 'A page whose library replaces Event receives cyber-17-failed.',
    file: 'packages/element/src/panel/show-fallback.ts',
    marker: 'browser-event',
    without: "const event = new Event('cyber-17-failed', {bubbles: true, composed: true});",
    test: {
      file: 'tests/embedding/libraries.test.ts',
      titles: ['the link and the emergency numbers show beside an old MooTools'],
    },
  },
  {
    promise:
      'Half an observer, which a page has put in the place of the browser’s, does not stop the questions.',
    file: 'packages/widget/src/attend/own-text-controller.ts',
    marker: 'half-observer',
    test: {file: 'tests/embedding/script.test.ts', titles: ['halves of observers']},
  },
  {
    promise: 'A page with ShadyCSS does not make Lit write style elements, which a policy refuses.',
    file: LIT,
    marker: 'lit-style-sheets',
    without: "by: '$&'",
    test: {file: GLOBALS_TEST, titles: ['hooks of the page for its own Lit change nothing']},
  },
  {
    promise: 'Hooks by which a page changes its own Lit do not reach ours.',
    file: LIT,
    marker: 'lit-hooks',
    without: "by: '$&'",
    test: {file: GLOBALS_TEST, titles: ['hooks of the page for its own Lit change nothing']},
  },
  {
    promise: 'A key pressed in the panel triggers no shortcut of the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'private-keydown',
    without: "...['keypress', 'keyup']",
    test: {
      file: 'tests/embedding/keys.test.ts',
      titles: ['the keyboard alone is enough if the host cancels the key events that reach its document'],
    },
  },
  {
    promise: 'Context requests of our views do not reach the page.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'private-context',
    test: {
      file: 'packages/element/src/cyber-17.test.ts',
      titles: ['keeps what its views ask of one another to itself'],
    },
  },
  {
    promise: 'Listeners of the page do not hear what is typed in the panel.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'private-input',
    without: "...['beforeinput']",
    test: {
      file: 'packages/element/src/panel/panel-session.test.ts',
      titles: ['tells the page nothing of what is typed or copied'],
    },
  },
  {
    promise: 'Listeners of the page do not hear a key that is released in the panel.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'private-keyup',
    without: "...['keydown', 'keypress']",
    test: {
      file: 'packages/element/src/panel/panel-session.test.ts',
      titles: ['tells the page nothing of what is typed or copied'],
    },
  },
  {
    promise: 'Listeners of the page can neither hear nor change what is copied from the panel.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'private-copy',
    test: {
      file: 'packages/element/src/panel/panel-session.test.ts',
      titles: ['tells the page nothing of what is typed or copied'],
    },
  },
  {
    promise: 'Only an http(s) address of a loader counts as its folder.',
    file: 'packages/loader/src/folder-of.ts',
    marker: 'loader-address',
    without: 'return /.+\\/(?=load)/.exec(address!)?.[0];',
    test: {
      file: 'packages/loader/src/folder-of.test.ts',
      titles: ['is unknown for'],
    },
  },
  {
    promise: 'An image named currentScript is not taken for our script.',
    file: 'packages/loader/src/running-script.ts',
    marker: 'clobbered-script',
    without: 'return document.currentScript as HTMLScriptElement;',
    test: {
      file: CLOBBERED_TEST,
      titles: ['a self-hosted loader ignores an image named currentScript'],
    },
  },
  {
    promise: 'The script tag passes on no handler, and nothing that hides the element.',
    file: START,
    marker: 'documented-attributes',
    without: `for (const [name, value] of Object.entries(script?.dataset ?? {})) {
    added.setAttribute(name, value!);
  }`,
    test: {file: HANDED_ON_TEST, titles: ['no handler of an event']},
  },
  {
    promise: 'The data of a bundle that contains our code does not become attributes.',
    file: START,
    marker: 'own-address',
    without: 'const value = script?.getAttribute(`data-${name}`);',
    test: {file: HANDED_ON_TEST, titles: ['the data of another script']},
  },
  {
    promise: 'The base address of a page does not change where our files are loaded from.',
    file: 'packages/widget/src/chunks/cdn/load-json.ts',
    marker: 'file-address',
    without: 'export const beside = (file: string) => new URL(file, document.baseURI).href;',
    test: {file: CLOBBERED_TEST, titles: ['a base address of somebody else']},
  },
  {
    promise: 'A loader whose script a tag manager hides knows where its files are.',
    file: START,
    marker: 'built-address',
    without: 'const folder = beside;',
    test: {
      file: 'tests/embedding/life.test.ts',
      titles: ['a script injected by a tag manager, without a current script, shows a launcher'],
    },
  },
  {
    promise: 'Where the page breaks fetch, the link and the numbers show at once.',
    file: 'packages/element/src/cyber-17.ts',
    marker: 'failed-load',
    test: {
      file: 'tests/embedding/script.test.ts',
      titles: ['the link and the emergency numbers show if Object.prototype breaks fetch for everyone'],
    },
  },
];
