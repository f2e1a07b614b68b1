/**
 * Lets a double click act once. What a press answers is replaced at once by what
 * comes next, which nobody has read when the second one arrives. The system
 * counts the clicks at one place, within the time that its user has set.
 *
 * Heard on its way down, with the launcher beside the panel: what is not in the
 * panel is not ours to stop.
 */
export function actOnce(panel: EventTarget, event: Event): void {
  // A keyboard or a screen reader counts none.
  const {detail} = event as MouseEvent;
  if (detail && detail % 2 === 0 && event.composedPath().includes(panel)) swallow(event); // defence: one-gesture
}

export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
