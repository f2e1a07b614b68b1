/** A reader who is this near to the end follows what is added. */
const NEAR_END_PX = 120;

/**
 * Draws, and keeps the reader where they are: at the end of the talk if they were there, and with
 * the focus in the page when what they pressed is gone.
 */
export function keepingPlace(root: HTMLElement, draw: () => void) {
  const before = root.querySelector('.scroll');
  const wasAtEnd = before && before.scrollHeight - before.scrollTop - before.clientHeight < NEAR_END_PX;
  const rows = countRows(root);
  const hadFocus = root.contains(document.activeElement);
  draw();
  const after = root.querySelector('.scroll');
  const isFirst = rows === 0;
  const isOwn = root.querySelector('[role="log"] > :last-child')?.classList.contains('own');
  if (after && countRows(root) > rows && (wasAtEnd || isFirst || isOwn)) after.scrollTop = after.scrollHeight;
  if (hadFocus && !root.contains(document.activeElement)) placeOf(root)?.focus();
}

/** Where one goes on: the message, or the heading of what is there now. */
const placeOf = (root: HTMLElement) =>
  ['textarea:not([readonly])', 'h2[tabindex]', 'h1']
    .map((selector) => root.querySelector<HTMLElement>(selector))
    .find((found) => found !== null);

const countRows = (root: HTMLElement) => root.querySelectorAll('[role="log"] > *').length;
