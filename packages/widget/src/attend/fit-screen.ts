/** A viewport this many times as wide as the screen is that of a page that sticks out of it; a scrollbar is less. */
const STICKS_OUT = 1.1;

/**
 * Fits a dialog to a phone's screen. A page that is wider than the screen makes what
 * is fixed as wide as itself: the panel would be cut. Anywhere else nothing changes.
 *
 * @returns what ends it
 */
export function fitScreen(dialog: HTMLDialogElement): () => void {
  const {visualViewport, innerWidth} = window;
  if (!visualViewport) return () => {};
  const {scale} = visualViewport;
  if (innerWidth < visualViewport.width * scale * STICKS_OUT) return () => {};
  const fit = () => {
    // Whoever zooms in wants it larger than the screen.
    if (visualViewport.scale !== scale) return;
    const {offsetTop, offsetLeft, width, height} = visualViewport;
    Object.assign(dialog.style, {
      inset: `${offsetTop}px auto auto ${offsetLeft}px`,
      inlineSize: `${width}px`,
      blockSize: `${height}px`,
    });
  };
  fit();
  visualViewport.addEventListener('resize', fit);
  return () => visualViewport.removeEventListener('resize', fit);
}
