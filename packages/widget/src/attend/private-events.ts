/** What a page may take over or forbid: it stays in the panel, like the keys. */
export const PRIVATE_EVENTS: readonly string[] = [
  ...['wheel', 'mousewheel', 'DOMMouseScroll'], // defence: private-wheel
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'], // defence: private-touch
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerover', 'pointerout'],
  ...['mousedown', 'mousemove', 'mouseup', 'mouseover', 'mouseout'], // defence: private-mouse
  ...['click', 'dblclick', 'auxclick'], // defence: private-click
  ...['contextmenu', 'selectstart'], // defence: private-menu
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
];
