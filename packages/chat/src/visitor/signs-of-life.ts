import type {Clock} from '../client/clock.js';

/** What somebody does who is there. */
const SIGNS_OF_LIFE = ['keydown', 'input', 'pointerdown', 'wheel', 'touchmove'];

/** Often enough for a panel that waits minutes, and too seldom to tell how somebody types. */
const EVERY_MS = 10_000;

/** Tells that somebody uses a page: nothing of what they do, and not at every event. */
export function onSignsOfLife(page: EventTarget, clock: Clock, tell: () => void) {
  let isTold = false;
  const notice = () => {
    if (isTold) return;
    isTold = true;
    clock.after(EVERY_MS, () => (isTold = false));
    tell();
  };
  for (const type of SIGNS_OF_LIFE) page.addEventListener(type, notice, {capture: true, passive: true});
}
