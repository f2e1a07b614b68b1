/** An element of ours, whose closed root only we can look into. */
interface Rooted extends Element {
  readonly renderRoot?: HTMLElement | ShadowRoot;
}

/** Whether something under the pointer, up to the dialog, scrolls that way. What nothing takes would move the page behind. */
export function takesScroll(dialog: Element, {clientX, clientY, deltaX, deltaY}: WheelEvent): boolean {
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
