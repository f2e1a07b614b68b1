/** An element of ours, whose closed root only we can look into. */
interface Rooted extends Element {
  readonly renderRoot?: HTMLElement | ShadowRoot;
}

/**
 * Keeps the wheel over an open dialog, its bar and its backdrop: what nothing in it
 * takes moves no page behind it. Heard by the window: a backdrop has no listeners.
 *
 * @param panel the element that holds the dialog
 * @returns a function that ends it
 */
export function keepScroll(panel: Element, dialog: Element): () => void {
  const keep = (event: WheelEvent) => {
    // With Ctrl it zooms.
    if (event.ctrlKey || !event.cancelable || !event.composedPath().includes(panel)) return;
    if (!takes(dialog, event)) event.preventDefault(); // defence: wheel-stays
  };
  const options = {capture: true, passive: false};
  window.addEventListener('wheel', keep, options);
  return () => window.removeEventListener('wheel', keep, options);
}

/** Whether something under the pointer, up to the dialog, scrolls that way. */
function takes(dialog: Element, {clientX, clientY, deltaX, deltaY}: WheelEvent): boolean {
  const isSideways = Math.abs(deltaX) > Math.abs(deltaY);
  let element: Element | null = deepest(dialog, clientX, clientY);
  while (element) {
    if (isSideways ? scrolls(element, 'X', deltaX) : scrolls(element, 'Y', deltaY)) return true;
    if (element === dialog) return false;
    const root = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

function deepest(dialog: Element, x: number, y: number): Element {
  let root = dialog.getRootNode() as Document | ShadowRoot;
  let found: Rooted = dialog;
  for (;;) {
    const inner: Rooted | null = root.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
    if (!(inner.renderRoot instanceof ShadowRoot)) return found;
    root = inner.renderRoot;
  }
}

function scrolls(element: Element, axis: 'X' | 'Y', delta: number): boolean {
  if (!/auto|scroll/.test(getComputedStyle(element)[`overflow${axis}`])) return false;
  const [at, length, shown] =
    axis === 'X'
      ? [Math.abs(element.scrollLeft), element.scrollWidth, element.clientWidth]
      : [element.scrollTop, element.scrollHeight, element.clientHeight];
  if (length <= shown) return false;
  // From right to left, the place counts backwards: sideways, either end will do.
  if (axis === 'X') return true;
  return delta < 0 ? at > 0 : at + shown < length - 1;
}
