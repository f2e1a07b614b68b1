import type {Visitor} from '../support/visitor.js';

/**
 * Words of the module that are cut, that leave the screen sideways, or that
 * leave the control that they stand in: each with what holds them.
 */
export function lostWords({page}: Visitor): Promise<readonly string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1;
    const lost: string[] = [];
    const parentOf = (node: Node): Element | undefined => {
      if (node instanceof ShadowRoot) return node.host;
      return node.parentNode instanceof Element
        ? node.parentNode
        : node.parentNode instanceof ShadowRoot
          ? node.parentNode.host
          : undefined;
    };
    for (const element of window.inside.all()) {
      const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim());
      // Said, not shown: nothing that can be cut.
      if (texts.length === 0 || getComputedStyle(element).clipPath !== 'none') continue;
      const range = document.createRange();
      for (const text of texts) {
        range.selectNodeContents(text);
        const {left, right, top, bottom} = range.getBoundingClientRect();
        const words = text.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40);
        if (left < -TOLERANCE || right > innerWidth + TOLERANCE) lost.push(`“${words}” leaves the screen`);
        for (let box: Element | undefined = element; box; box = parentOf(box)) {
          const edge = box.getBoundingClientRect();
          const {overflowX, overflowY, display} = getComputedStyle(box);
          if (display === 'contents' || display === 'inline') continue;
          const isHeld = box.matches('button, a, summary, label, dialog');
          const isCutAcross =
            (isHeld || overflowX !== 'visible') &&
            (left < edge.left - TOLERANCE || right > edge.right + TOLERANCE);
          // What scrolls downwards loses nothing.
          const isScroller = overflowY === 'auto' || overflowY === 'scroll';
          const isCutDown =
            !isScroller &&
            !box.matches('dialog') &&
            (isHeld || overflowY !== 'visible') &&
            (top < edge.top - TOLERANCE || bottom > edge.bottom + TOLERANCE);
          if (isCutAcross || isCutDown) lost.push(`“${words}” leaves ${window.inside.named(box)}`);
        }
      }
    }
    for (const element of window.inside.all()) {
      const isSideways = element.scrollWidth > element.clientWidth + TOLERANCE;
      if (isSideways && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) {
        lost.push(`${window.inside.named(element)} scrolls sideways`);
      }
    }
    return [...new Set(lost)];
  });
}
