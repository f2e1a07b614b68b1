/** Shift, pressed this often in a row, leaves the page. */
const PRESSES = 3;

/** The longest pause between two presses, in milliseconds. */
const MAX_PAUSE_MS = 800;

/**
 * Tells when Shift is pressed three times in a row, with no other key between.
 * Where one writes it is a letter's key, and means nothing.
 *
 * @returns a listener for `keydown`
 */
export function onThreeShifts(leave: () => void, isWriting: () => boolean): (event: KeyboardEvent) => void {
  let presses = 0;
  let last = 0;
  return ({key, repeat, timeStamp}) => {
    if (repeat) return;
    const isNext = key === 'Shift' && !isWriting();
    presses = isNext ? (timeStamp - last < MAX_PAUSE_MS ? presses + 1 : 1) : 0;
    last = timeStamp;
    if (presses === PRESSES) leave();
  };
}

/** Whether the focus, below these roots of ours, is where one writes. */
export function isWriting(root: HTMLElement | DocumentFragment): boolean {
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  // Closed roots hide their focus from everyone but who holds them.
  const inner = (focused as {readonly renderRoot?: HTMLElement | DocumentFragment} | null)?.renderRoot;
  return inner
    ? isWriting(inner)
    : focused !== null && focused.matches('input:not([type=radio], [type=checkbox]), textarea');
}
