import type {ConsoleUi} from './console-ui.js';
import type {Desk} from './desk/desk.js';
import type {DeskState} from './desk/desk-state.js';

/**
 * What the page remembers once some talks are gone: no other talk takes the place of one that is
 * gone, nor of the one that a dialog is about, and what was typed for them is kept as not sent.
 */
export function withoutGone(ui: ConsoleUi, isHere: (c: string) => boolean): ConsoleUi {
  const {current, dialog, drafts, note, unsent} = ui;
  const isGone = (c: string | undefined) => c !== undefined && !isHere(c);
  const isDialogOver = isGone(dialog?.c);
  const left = Object.entries(drafts).filter(([c]) => isGone(c));
  if (!isGone(current) && !isDialogOver && left.length === 0) return ui;
  const texts = [unsent, ...left.map(([, {text}]) => text), isDialogOver ? note : ''];
  return {
    ...ui,
    current: isGone(current) ? undefined : current,
    dialog: isDialogOver ? undefined : dialog,
    drafts: Object.fromEntries(Object.entries(drafts).filter(([c]) => isHere(c))),
    unsent: inOne(texts),
  };
}

/** What is said of one talk goes with the next that is shown; not what was typed, which is nowhere else. */
export function letNoticeGo(desk: Desk, {current}: ConsoleUi) {
  const {notice} = desk.state;
  if (current !== undefined && notice && !notice.text) desk.notify(undefined);
}

/** Everything that was typed and has not arrived, for an officer whose session is over. */
export function leftBehind({talks, notice}: DeskState, {drafts, note, unsent}: ConsoleUi): string {
  const underWay = talks.flatMap(({pending}) => pending.map((deed) => ('text' in deed ? deed.text : '')));
  return inOne([
    notice?.text ?? '',
    unsent,
    ...underWay,
    ...Object.values(drafts).map(({text}) => text),
    note,
  ]);
}

const inOne = (texts: readonly string[]) =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n');
