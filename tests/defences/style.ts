import type {Defence} from './defence.js';

const STYLES = 'packages/element/src/cyber-17.styles.ts';
const ELEMENT_TEST = 'packages/element/src/cyber-17.test.ts';
const STYLE_TEST = 'tests/embedding/style.test.ts';

/** Against the style of the page. */
export const STYLE: readonly Defence[] = [
  {
    promise: 'Inherited styles of the page do not reach the launcher.',
    file: STYLES,
    marker: 'inherited-style',
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'inherited poison']},
  },
  {
    promise: '`!important` rules of the page for the element do not reach the launcher.',
    file: STYLES,
    marker: 'important-style',
    without: 'all: initial;',
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'inherited poison on the element']},
  },
  {
    promise: 'A CSS reset does not move the launcher out of its corner.',
    file: STYLES,
    marker: 'fixed-corner',
    without: 'position: fixed;',
    test: {file: ELEMENT_TEST, titles: ['survives a reset of the host page']},
  },
  {
    promise: 'The root font size of the page does not shrink the launcher.',
    file: STYLES,
    marker: 'launcher-font-size',
    without: 'font: 600 1rem/1.2 system-ui;',
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'a root font of 1 px']},
  },
  {
    promise: 'The root font size of the page does not shrink the panel.',
    file: 'packages/widget/src/panel/text-scale.ts',
    marker: 'panel-font-size',
    without: "probe.style.setProperty('font-size', '1rem', 'important');",
    test: {file: STYLE_TEST, titles: ['the launcher stays in its corner', 'a root font of 1 px']},
  },
  {
    promise: 'The launcher disappears when the page hides the element.',
    file: STYLES,
    marker: 'hidden-attribute',
    test: {file: ELEMENT_TEST, titles: ['goes with the hidden attribute']},
  },
  {
    promise: 'The launcher does not cover a printed page.',
    file: STYLES,
    marker: 'no-print',
    test: {
      file: 'tests/embedding/places.test.ts',
      titles: ['the launcher is not printed with the host’s page'],
    },
  },
  {
    promise: 'The panel is above an overlay with the highest z-index.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    marker: 'top-layer',
    without: 'if (dialog?.isConnected && !dialog.open) dialog.show();',
    test: {file: STYLE_TEST, titles: ['an overlay with the highest z-index']},
  },
  {
    promise: 'A transformed ancestor does not move the panel out of the window.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    marker: 'top-layer',
    without: 'if (dialog?.isConnected && !dialog.open) dialog.show();',
    test: {file: STYLE_TEST, titles: ['the panel stays inside the window', 'a transform']},
  },
  {
    promise: 'An XML page, where Lit cannot render, gets the link and the numbers.',
    file: 'packages/element/src/panel/define-panel.ts',
    marker: 'html-only',
    test: {file: STYLE_TEST, titles: ['an XHTML page, where Lit cannot render']},
  },
];
