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
    promise: 'Removed while its panel is on the way, an element shows nothing.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: 'if (!this.#facade.isConnected) return;',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['is forgotten when the element is removed meanwhile']},
  },
  {
    promise: 'Closed while its panel is on the way, an element shows nothing.',
    file: ELEMENT,
    text: '      // Closed while it was loading: stays closed.\n      if (!this.#loading) return;\n',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['is not done when it is closed meanwhile']},
  },
  {
    promise: 'A dialog that is removed is closed, and can be shown again.',
    file: 'packages/element/src/panel/define-panel.ts',
    text: '      this.hide();\n',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['closes when the element is removed, and opens where it comes back']},
  },
  {
    promise: 'Moved to another document, the launcher is dressed again.',
    file: ELEMENT,
    text: 'new this.ownerDocument.defaultView!.CSSStyleSheet()',
    without: 'new CSSStyleSheet()',
    test: {file: ELEMENT_TEST, titles: ['is dressed again in another document']},
  },
  {
    promise: 'A script that is run again for a page that was swapped gives it its element.',
    file: START,
    text: 'if (!folder || !document.adoptedStyleSheets) return;',
    without: "if (!folder || !document.adoptedStyleSheets || customElements.get('cyber-17')) return;",
    test: {file: 'tests/embedding/libraries.test.ts', titles: ['Turbo', 'the script tag alone']},
  },
  {
    promise: 'A second script tag leaves the first one’s element alone.',
    file: START,
    text: "if (!customElements.get('cyber-17'))",
    without: 'if (folder)',
    test: {file: LIFE_TEST, titles: ['loading the script twice gives one launcher']},
  },
  {
    promise: 'Where another version has defined the element, ours leaves it alone.',
    file: START,
    text: "if (!customElements.get('cyber-17'))",
    without: 'if (folder)',
    test: {file: LIFE_TEST, titles: ['an element that another script has already defined']},
  },
  {
    promise: 'A second copy of the package does nothing, and says so.',
    file: 'packages/element/src/define.ts',
    text: "customElements.get('cyber-17')",
    without: "customElements.get('cyber-18')",
    test: {
      file: 'packages/element/src/define.test.ts',
      titles: ['ignores a second copy, with one warning that has a code'],
    },
  },
  {
    promise: 'A second copy of the panel leaves the first one alone.',
    file: 'packages/element/src/panel/define-panel.ts',
    text: "if (customElements.get('cyber-17-panel')) return;",
    without: '',
    test: {file: 'packages/element/src/panel/define-panel.test.ts', titles: ['leaves a second copy aside']},
  },
  {
    promise: 'A script that runs before its tag is parsed waits for it.',
    file: START,
    text: "if (document.readyState === 'loading') {",
    without: 'if (!document.readyState) {',
    test: {
      file: LIFE_TEST,
      titles: ['a script in the head that runs before the tag is parsed upgrades that tag'],
    },
  },
  {
    promise: 'A page that has an element is given no other.',
    file: START,
    text: "if (document.querySelector('cyber-17')) return;",
    without: '',
    test: {
      file: LIFE_TEST,
      titles: ['a script in the head that runs before the tag is parsed upgrades that tag'],
    },
  },
  {
    promise: 'However often it is opened, the code is asked for once.',
    file: ELEMENT,
    text: 'await (this.#loading ??= Cyber17.load(this));',
    without: 'await (this.#loading = Cyber17.load(this));',
    test: {file: ELEMENT_TEST, titles: ['asks for the code once']},
  },
  {
    promise: 'Asked again, what is on screen moves no focus.',
    file: 'packages/element/src/panel/panel-session.ts',
    text: 'if (this.#panel.isShown && !options) return;',
    without: '',
    test: {
      file: ELEMENT_TEST,
      titles: ['goes to another start while it is open, and moves for nothing else'],
    },
  },
  {
    promise: 'Opened again in the moment that closed it, it stays.',
    file: PANEL,
    text: '|| this.#dialog?.open) return;',
    without: ') return;',
    test: {file: PANEL_TEST, titles: ['is shown again before the close event of its dialog']},
  },
  {
    promise: 'The code of the panel is brought once, and not again by each element.',
    file: 'packages/element/src/panel/define-panel.ts',
    text: 'facade.load = async () => {};',
    without: '',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A panel that is removed takes its listener for keys along.',
    file: PANEL,
    text: "window.removeEventListener('keydown', this.#handleKey, true);",
    without: '',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A panel that is removed takes its listener for the colour scheme along.',
    file: 'packages/widget/src/panel/theme-controller.ts',
    text: "this.#darkScheme.removeEventListener('change', this.choose);",
    without: '',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A view that is removed takes its listener for a phone’s keyboard along.',
    file: 'packages/widget/src/base/view.ts',
    text: "window.visualViewport?.removeEventListener('resize', this.#keepInSight);",
    without: '',
    test: {file: TRACES_TEST, titles: ['mounting and removing the element forty times']},
  },
];
