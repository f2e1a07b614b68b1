import type {Defence} from './defence.js';

const ELEMENT = 'packages/element/src/cyber-17.ts';
const ELEMENT_TEST = 'packages/element/src/cyber-17.test.ts';
const PANEL = 'packages/widget/src/panel/cyber-17-panel.ts';
const PANEL_TEST = 'packages/widget/src/panel/cyber-17-panel.test.ts';
const START = 'packages/loader/src/start.ts';
const LIFE_TEST = 'tests/embedding/life.test.ts';
const TRACES_TEST = 'tests/embedding/traces.test.ts';

/** Against what becomes of the element in the life of a page. */
export const LIFE: readonly Defence[] = [
  {
    promise: 'An element that is removed while its panel loads shows nothing.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'removed-while-loading',
    test: {file: ELEMENT_TEST, titles: ['is forgotten when the element is removed meanwhile']},
  },
  {
    promise: 'An element that is closed while its panel loads shows nothing.',
    file: ELEMENT,
    marker: 'closed-while-loading',
    test: {file: ELEMENT_TEST, titles: ['is not done when it is closed meanwhile']},
  },
  {
    promise: 'A dialog that is removed closes and can be shown again.',
    file: 'packages/element/src/panel/define-panel.ts',
    marker: 'removed-dialog',
    test: {file: ELEMENT_TEST, titles: ['closes when the element is removed, and opens where it comes back']},
  },
  {
    promise: 'The launcher keeps its styles when it moves to another document.',
    file: ELEMENT,
    marker: 'moved-document',
    without: 'const sheet = new CSSStyleSheet();',
    test: {file: ELEMENT_TEST, titles: ['is dressed again in another document']},
  },
  {
    promise: 'A script that runs again after a page swap adds its element.',
    file: START,
    marker: 'swapped-page',
    without: "if (!folder || !document.adoptedStyleSheets || customElements.get('cyber-17')) return;",
    test: {file: 'tests/embedding/libraries.test.ts', titles: ['Turbo', 'the script tag alone']},
  },
  {
    promise: 'A second script tag leaves the first one’s element alone.',
    file: 'packages/loader/src/define.ts',
    marker: 'defined-once',
    condition: 'folder',
    test: {file: LIFE_TEST, titles: ['loading the script twice gives one launcher']},
  },
  {
    promise: 'A loader leaves an element alone that another version has defined.',
    file: 'packages/loader/src/define.ts',
    marker: 'defined-once',
    condition: 'folder',
    test: {file: LIFE_TEST, titles: ['an element that another script has already defined']},
  },
  {
    promise: 'A second copy of the package does nothing but warn.',
    file: 'packages/element/src/define.ts',
    marker: 'second-copy',
    condition: "customElements.get('cyber-18')",
    test: {
      file: 'packages/element/src/define.test.ts',
      titles: ['ignores a second copy, with one warning that has a code'],
    },
  },
  {
    promise: 'A second copy of the panel leaves the first one alone.',
    file: 'packages/element/src/panel/define-panel.ts',
    marker: 'second-panel',
    test: {file: 'packages/element/src/panel/define-panel.test.ts', titles: ['leaves a second copy aside']},
  },
  {
    promise: 'A script that runs before its tag is parsed waits for it.',
    file: START,
    marker: 'unparsed-page',
    condition: '!document.readyState',
    test: {
      file: LIFE_TEST,
      titles: ['a script in the head that runs before the tag is parsed upgrades that tag'],
    },
  },
  {
    promise: 'A page that has an element gets no second one.',
    file: START,
    marker: 'one-element',
    test: {
      file: LIFE_TEST,
      titles: ['an element that another script has already defined stays as it is'],
    },
  },
  {
    promise: 'However often it is opened, an element loads the code once.',
    file: ELEMENT,
    marker: 'load-once',
    without: 'await (this.#loading = Cyber17.load(this));',
    test: {file: ELEMENT_TEST, titles: ['asks for the code once']},
  },
  {
    promise: 'Opening a panel that is on screen does not move the focus.',
    file: 'packages/element/src/panel/panel-session.ts',
    marker: 'keep-focus',
    test: {
      file: ELEMENT_TEST,
      titles: ['goes to another start while it is open, and moves for nothing else'],
    },
  },
  {
    promise: 'A panel that is opened again while it closes stays open.',
    file: PANEL,
    marker: 'reopened-at-once',
    without: 'if (!this.#journey.view ) return;',
    test: {file: PANEL_TEST, titles: ['is shown again before the close event of its dialog']},
  },
  {
    promise: 'A device that may be watched keeps no answers once help is closed.',
    file: PANEL,
    marker: 'watched-device',
    test: {file: PANEL_TEST, titles: ['keeps no answers, once it is closed']},
  },
  {
    promise: 'A late focus is not taken from whoever has gone on.',
    file: 'packages/widget/src/panel/focus-controller.ts',
    marker: 'gone-on',
    without: 'if (element === null) return;',
    test: {file: PANEL_TEST, titles: ['leaves the focus with whoever goes on']},
  },
  {
    promise: 'Once the panel has loaded, other elements do not load it again.',
    file: 'packages/element/src/panel/define-panel.ts',
    marker: 'load-once-per-page',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A removed panel stops listening to keys.',
    file: PANEL,
    marker: 'unlisten-keys',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A removed panel stops listening to the colour scheme.',
    file: 'packages/widget/src/panel/theme-controller.ts',
    marker: 'unlisten-scheme',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A removed panel stops listening to the policy of the page.',
    file: 'packages/widget/src/attend/attend.ts',
    marker: 'unlisten-policy',
    test: {file: 'packages/widget/src/attend/attend.test.ts', titles: ['warns of the policy of its page']},
  },
  {
    promise: 'A removed panel stops waiting for the return to its page.',
    file: 'packages/widget/src/chunks/keep-time.ts',
    marker: 'unlisten-time',
    test: {
      file: 'packages/widget/src/chunks/keep-time.test.ts',
      titles: ['hears nothing once its panel is removed'],
    },
  },
  {
    promise: 'A removed view stops listening to the phone’s keyboard.',
    file: 'packages/widget/src/base/view.ts',
    marker: 'unlisten-viewport',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
];
