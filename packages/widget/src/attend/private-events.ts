/** What a page may take over or forbid, beside the usual events that stay in the panel from the start. */
export const PRIVATE_EVENTS: readonly string[] = [
  ...['mousewheel', 'DOMMouseScroll'],
  ...['touchstart', 'touchend', 'touchcancel'],
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerover', 'pointerout'],
  ...['mousemove', 'mouseup', 'mouseover', 'mouseout'], // defence: private-mouse
  ...['dblclick', 'auxclick'],
  ...['contextmenu', 'selectstart'], // defence: private-menu
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
];
