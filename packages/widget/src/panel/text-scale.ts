/**
 * The visitor's own text size, as a multiple of 16 px. `font-size: medium`
 * follows the browser's setting and not the host page's root font.
 */
export function textScale(root: ParentNode): number {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('font-size', 'medium', 'important'); // defence: panel-font-size
  root.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return Number.isFinite(size) && size > 0 ? Math.min(size / 16, 2.5) : 1;
}
