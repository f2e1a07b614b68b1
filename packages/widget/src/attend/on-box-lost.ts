import {hasBox} from '../panel/has-box.js';

/** Tells when a dialog that is open has lost its box: the page has hidden what is around it. */
export function onBoxLost(dialog: HTMLDialogElement, lost: () => void): void {
  // Some host pages have removed the observers, or put half of one in their place.
  if (!window.IntersectionObserver?.prototype.observe) return;
  // It notices what is skipped as well.
  new IntersectionObserver((_, observer) => {
    if (!dialog.isConnected) observer.disconnect();
    // One that has closed may be opened again.
    else if (dialog.open && !hasBox(dialog)) lost();
  }).observe(dialog);
}
