/** What acts by default when it is clicked. */
const ACTS = 'a[href], area, button, input, label, option, select, summary, textarea, iframe';

/** Clicks that the innermost root has judged. */
const judged = new WeakSet<Event>();

/**
 * Prevents the default of a click on nothing of ours: the page may have put us
 * inside a label or a link of its own, which acts without any listener.
 *
 * A closed root hides what is in it, so every root of ours judges, and the
 * innermost one sees what was clicked.
 */
export function keepDefaults(root: EventTarget): void {
  root.addEventListener('click', (event) => {
    if (judged.has(event)) return;
    judged.add(event);
    const {target} = event;
    const acts = target instanceof Element ? target.closest(ACTS) : null;
    // Ours has no default of its own, but a label of the page around it has.
    const isOnlyHandled = acts instanceof HTMLButtonElement && acts.type === 'button';
    if (!acts || isOnlyHandled) event.preventDefault(); // defence: click-stays
  });
}
