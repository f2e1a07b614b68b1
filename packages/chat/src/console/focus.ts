/** To where the officer writes; to the heading of a talk that is over. */
export function focusComposer(root: HTMLElement) {
  (root.querySelector<HTMLElement>('#message') ?? root.querySelector<HTMLElement>('#talk-title'))?.focus();
}

/**
 * A talk has opened. In a narrow window the list in which it was taken is gone: one goes on at its
 * heading, where letters are shortcuts and no keyboard of a phone covers the talk.
 */
export function followTalk(root: HTMLElement) {
  if (!root.querySelector('.lists')?.checkVisibility())
    root.querySelector<HTMLElement>('#talk-title')?.focus();
}

/** Whether a talk is to be read: not on another tab, in a hidden page, or in what a narrow window leaves out. */
export function isTalkInSight(root: HTMLElement): boolean {
  const talk = root.querySelector('.talk');
  return talk !== null && talk.getClientRects().length > 0 && document.visibilityState === 'visible';
}
