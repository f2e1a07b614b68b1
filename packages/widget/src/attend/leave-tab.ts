import {emptyPage} from '../panel/leave-page.js';

/** A frame that the browser did not let us take the whole tab from leaves by itself after that long. */
const FRAME_PATIENCE_MS = 1_000;

/**
 * Leaves as `leavePage` does, past the guards of the host: by the whole tab, where
 * the browser lets us. Replaces this page in the
 * history; earlier pages stay there. What cannot be left is empty.
 */
export function leaveTab(url: string): void {
  emptyPage();
  letGo(window);
  const tab = window.top;
  // defence: exit-tab
  if (tab && tab !== window.self && isTabLeft(tab, url)) {
    setTimeout(() => location.replace(url), FRAME_PATIENCE_MS);
    return;
  }
  location.replace(url); // defence: exit-replace
}

/** Leaves by the whole tab. A sandbox, or a browser without a gesture, refuses. */
function isTabLeft(tab: Window, url: string): boolean {
  try {
    letGo(tab);
    // Not emptied: this frame, which asks to leave, would go with it.
    tab.document.documentElement.style.setProperty('display', 'none', 'important');
  } catch {
    // The page around this frame is of another origin: its content is not ours to hide.
  }
  try {
    tab.location.replace(url);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the host's guards from asking or refusing. Their listeners were there
 * first, and most cannot be removed: what they call does nothing from now on, in a
 * page that nobody will use any more.
 */
function letGo(view: Window) {
  const {UIEvent, BeforeUnloadEvent} = view as Window & typeof globalThis;
  // Some old libraries replace `Event` itself.
  const event = Object.getPrototypeOf(UIEvent.prototype) as object;
  try {
    // defence: exit-unguarded
    Object.defineProperty(event, 'preventDefault', {value() {}});
    // The older ways to prevent, and to ask.
    for (const prototype of [event, BeforeUnloadEvent.prototype]) {
      Object.defineProperty(prototype, 'returnValue', {get() {}, set() {}}); // defence: exit-unasked
    }
  } catch {
    // The host has frozen them: what cannot be left is empty at least.
  }
  view.onbeforeunload = null;
}
