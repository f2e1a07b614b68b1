import type {Defence} from './defence.js';

const STYLES = 'packages/element/src/cyber-17.styles.ts';
const ELEMENT_TEST = 'packages/element/src/cyber-17.test.ts';
const STYLE_TEST = 'tests/embedding/style.test.ts';

/** Against the style of the page. */
export const STYLE: readonly Defence[] = [
  {
    promise: 'What the page hands down by inheritance does not reach the launcher.',
    file: STYLES,
    text: 'all: initial !important;',
    without: '',
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'inherited poison']},
  },
  {
    promise: 'What the page says of the element itself with all its weight does not reach the launcher.',
    file: STYLES,
    text: 'all: initial !important;',
    without: 'all: initial;',
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'inherited poison on the element']},
  },
  {
    promise: 'A reset does not take the launcher out of its corner.',
    file: STYLES,
    text: 'position: fixed !important;',
    without: 'position: fixed;',
    test: {file: ELEMENT_TEST, titles: ['survives a reset of the host page']},
  },
  {
    promise: 'The root font of the page does not make the launcher small.',
    file: STYLES,
    text: 'font: 600 medium/1.2 var(--cyber-17-font, system-ui);',
    without: 'font: 600 1rem/1.2 system-ui;',
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'a root font of 1 px']},
  },
  {
    promise: 'The root font of the page does not make the panel small.',
    file: 'packages/widget/src/panel/text-scale.ts',
    text: "'medium'",
    without: "'1rem'",
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'a root font of 1 px']},
  },
  {
    promise: 'The launcher goes where the page hides the element.',
    file: STYLES,
    text: 'display: none !important;',
    without: '',
    test: {file: ELEMENT_TEST, titles: ['goes with the hidden attribute']},
  },
  {
    promise: 'On paper no launcher lies over the page.',
    file: STYLES,
    text: '@media print {\n    button {\n      display: none;\n    }\n  }',
    without: '',
    test: {
      file: 'tests/embedding/places.test.ts',
      titles: ['the launcher is not printed with the host’s page'],
    },
  },
  {
    promise: 'An overlay at the highest z-index lies under the panel.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    text: 'dialog.showModal()',
    without: 'dialog.show()',
    test: {file: STYLE_TEST, titles: ['an overlay with the highest z-index']},
  },
  {
    promise: 'A transformed ancestor does not carry the panel out of the window.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    text: 'dialog.showModal()',
    without: 'dialog.show()',
    test: {file: STYLE_TEST, titles: ['the panel stays inside the window', 'a transform']},
  },
  {
    promise: 'A page of XML, where Lit cannot draw, gets the link and the numbers.',
    file: 'packages/element/src/panel/define-panel.ts',
    text: "if (document.contentType !== 'text/html') return;",
    without: '',
    test: {file: STYLE_TEST, titles: ['an XHTML page, where Lit cannot render']},
  },
];
