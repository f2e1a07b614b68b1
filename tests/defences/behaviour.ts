import type {Defence} from './defence.js';

const LEAVE = 'packages/widget/src/panel/leave-page.ts';
const LEAVE_TAB = 'packages/widget/src/attend/leave-tab.ts';
const ATTEND = 'packages/widget/src/attend/attend.ts';
const EXIT_TEST = 'tests/e2e/exit.test.ts';
const GESTURE = 'packages/widget/src/panel/gesture.ts';
const GESTURES_TEST = 'tests/e2e/gestures.test.ts';
const UNSEEN_TEST = 'tests/embedding/unseen.test.ts';
const SESSION = 'packages/element/src/panel/panel-session.ts';
const EVENTS_TEST = 'tests/embedding/taken-events.test.ts';
const TRANSLATED_TEST = 'tests/embedding/translated.test.ts';
const CHANGED_TEST = 'tests/embedding/changed-page.test.ts';
const START = 'packages/loader/src/start.ts';
const ELEMENT = 'packages/element/src/cyber-17.ts';

/** Against what other modules were reported for: frozen pages, held exits, second answers. */
export const BEHAVIOUR: readonly Defence[] = [
  {
    promise: 'A page is never frozen behind a dialog that nobody sees.',
    file: 'packages/widget/src/panel/cyber-17-panel.ts',
    marker: 'hidden-dialog',
    test: {file: UNSEEN_TEST, titles: ['help that cannot be seen fails in words']},
  },
  {
    promise: 'Help that the page hides while it is open closes.',
    file: ATTEND,
    marker: 'hidden-while-open',
    condition: 'dialog?.hidden',
    test: {file: UNSEEN_TEST, titles: ['help that is open closes, and the page is alive again']},
  },
  {
    promise: 'A page that is wider than the screen does not cut the panel.',
    file: ATTEND,
    marker: 'wide-page',
    without: 'this.#unfit = undefined;',
    test: {file: 'tests/e2e/first-screen.test.ts', titles: ['a page that is wider than the screen']},
  },
  {
    promise: 'Help that did not open is not said to have opened.',
    file: SESSION,
    marker: 'opened-when-shown',
    condition: '!this.#isOpen',
    test: {file: UNSEEN_TEST, titles: ['help that cannot be seen fails in words']},
  },
  {
    promise: 'The quick exit is not held back by a page that asks before it is left.',
    file: LEAVE_TAB,
    marker: 'exit-unasked',
    test: {
      file: EXIT_TEST,
      titles: ['whose page asks before'],
    },
  },
  {
    promise: 'The quick exit is not held back by a router that guards its navigations.',
    file: LEAVE_TAB,
    marker: 'exit-unguarded',
    test: {file: EXIT_TEST, titles: ['a router that prevents every']},
  },
  {
    promise: 'A page that cannot be left is empty.',
    file: LEAVE,
    marker: 'exit-empties',
    test: {file: EXIT_TEST, titles: ['a page that cannot be left is empty']},
  },
  {
    promise: 'The quick exit leaves by the whole tab, and not by a frame of it.',
    file: LEAVE_TAB,
    marker: 'exit-tab',
    test: {file: EXIT_TEST, titles: ['the quick exit takes the whole tab from a frame']},
  },
  {
    promise: 'A double click answers one question.',
    file: GESTURE,
    marker: 'one-gesture',
    test: {file: GESTURES_TEST, titles: ['a double click answers one question']},
  },
  {
    promise: 'A removed panel stops listening to the wheel of the page.',
    file: ATTEND,
    marker: 'unlisten-page',
    test: {file: 'tests/embedding/traces.test.ts', titles: ['mounting and removing the element forty times']},
  },
  {
    promise: 'A printed page holds help alone while it is open.',
    file: ATTEND,
    marker: 'page-in-print',
    test: {file: 'tests/e2e/print-command.test.ts', titles: ['the print command gives']},
  },
  {
    promise: 'The rest of a double click that closes help does not reach the page.',
    file: ATTEND,
    marker: 'gesture-ends',
    test: {file: GESTURES_TEST, titles: ['the second click of a double click that closes help']},
  },
  {
    promise: 'The next question is drawn anew, so that a late translation does not overwrite it.',
    file: 'packages/widget/src/views/question/cyber-17-question.ts',
    marker: 'keyed-question',
    without: 'return this.#renderQuestion(question);',
    test: {file: TRANSLATED_TEST, titles: ['a translation that comes late finds none of the next question']},
  },
  {
    promise: 'The attribute open says what is so.',
    file: ELEMENT,
    marker: 'true-state',
    test: {file: TRANSLATED_TEST, titles: ['the attribute open says what is so']},
  },
  {
    promise: 'A page that takes the wheel on its document does not stop ours.',
    file: ATTEND,
    marker: 'wheel-stays',
    test: {file: EVENTS_TEST, titles: ['the wheel scrolls help, and not the page behind it']},
  },
  ...(
    [
      ['mouse', 'A page does not hear the mouse over help.'],
      ['menu', 'A page that forbids its own menu and marking does not forbid ours.'],
    ] as const
  ).map(([name, promise]) => ({
    promise,
    file: 'packages/widget/src/attend/private-events.ts',
    marker: `private-${name}`,
    test: {file: EVENTS_TEST, titles: ['no event of the pointer']},
  })),
  {
    promise: 'A page does not hear clicks and the wheel in help.',
    file: SESSION,
    marker: 'private-pointer',
    test: {file: EVENTS_TEST, titles: ['no event of the pointer']},
  },
  {
    promise: 'A click in help does not tick the label or follow the link of the page around it.',
    file: 'packages/widget/src/attend/keep-defaults.ts',
    marker: 'click-stays',
    test: {file: EVENTS_TEST, titles: ['a click in help acts on nothing of the page around it']},
  },
  {
    promise: 'The launcher that the script added comes back after the page was changed in place.',
    file: START,
    marker: 'changed-page',
    test: {file: CHANGED_TEST, titles: ['the launcher that the script alone added comes back']},
  },
  {
    promise: 'A page without our script gets no launcher from the page before it.',
    file: START,
    marker: 'unwanted',
    condition: '!present.size',
    test: {file: CHANGED_TEST, titles: ['a page without our script']},
  },
  {
    promise: 'The launcher that the script added steps aside for an element of the page.',
    file: START,
    marker: 'own-element',
    test: {file: CHANGED_TEST, titles: ['the launcher that the script added steps aside']},
  },
  {
    promise: 'Help that is open stays when the page brings an element of its own.',
    file: START,
    marker: 'open-help',
    condition: 'true',
    test: {file: CHANGED_TEST, titles: ['help that is open does not close']},
  },
  {
    promise: 'An element in a document without a window does nothing.',
    file: ELEMENT,
    marker: 'no-window',
    test: {file: CHANGED_TEST, titles: ['no error, and a launcher that works']},
  },
  {
    promise: 'Help opens in a page that has replaced the registry of elements.',
    file: 'packages/loader/src/loading.ts',
    marker: 'handed-over',
    without: "(await import(src)).serve(customElements.get('cyber-17'));",
    test: {file: CHANGED_TEST, titles: ['help opens although, after our script']},
  },
  {
    promise: 'Two elements that load the panel at once both get it.',
    file: 'packages/widget/src/chunks/cdn/policy.ts',
    marker: 'taken-once',
    test: {
      file: 'tests/embedding/frameworks.test.ts',
      titles: ['an effect that React StrictMode runs twice'],
    },
  },
  {
    promise: 'A light accent alone makes a legible launcher.',
    file: 'packages/element/src/cyber-17.styles.ts',
    marker: 'launcher-contrast',
    test: {file: CHANGED_TEST, titles: ['the accent alone makes a legible launcher']},
  },
  {
    promise: 'Monitoring that adds a header to every request does not stop the API.',
    file: 'packages/api/src/server/answer.ts',
    marker: 'api-preflight',
    test: {file: 'packages/api/src/server/answer.test.ts', titles: ['to a preflight allows reading']},
  },
  {
    promise: 'A tag that a proxy has changed gives 304 all the same.',
    file: 'packages/api/src/server/answer.ts',
    marker: 'appended-tag',
    without: 'return false;',
    test: {
      file: 'packages/api/src/server/answer.test.ts',
      titles: ['is 304 for a tag to which another server'],
    },
  },
  {
    promise: 'A path that is too long is no fault of the server.',
    file: 'packages/operator/src/serve.ts',
    marker: 'long-path',
    test: {file: 'packages/operator/src/serve.test.ts', titles: ['characters is too long']},
  },
  {
    promise: 'A preflight to the CDN is answered.',
    file: 'packages/operator/src/serve.ts',
    marker: 'preflight',
    test: {
      file: 'packages/operator/src/serve.test.ts',
      titles: ['a preflight with headers of the page’s monitoring'],
    },
  },
  {
    promise: 'An exported table holds no formula.',
    file: 'packages/api/src/import/write-csv.ts',
    marker: 'no-formula',
    without: 'return cell;',
    test: {file: 'packages/api/src/import/spreadsheets.test.ts', titles: ['begins no cell with a formula']},
  },
  {
    promise: 'Names that were garbled on their way are not published.',
    file: 'packages/api/src/import/rows/read-csv.ts',
    marker: 'garbled-text',
    test: {
      file: 'packages/api/src/import/spreadsheets.test.ts',
      titles: ['is refused where it was read in another encoding'],
    },
  },
  {
    promise: 'A reminder rings before its limit, however near that is.',
    file: 'packages/widget/src/views/sheet/calendar.ts',
    marker: 'alarm-ahead',
    without: 'return Math.floor(REMINDER_MS / 60_000);',
    test: {
      file: 'packages/widget/src/views/sheet/calendar.test.ts',
      titles: ['rings between now and a limit'],
    },
  },
];
