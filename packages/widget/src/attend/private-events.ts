/** What a page may take over or forbid, beside the usual events that stay in the panel from the start. */
export const PRIVATE_EVENTS: readonly string[] = [
  ...['mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
  ...['gesturestart', 'gesturechange', 'gestureend'],
  ...['touchstart', 'touchend', 'touchcancel'],
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerover', 'pointerout'],
  ...['pointerrawupdate', 'gotpointercapture', 'lostpointercapture'],
  ...['mousemove', 'mouseup', 'mouseover', 'mouseout'], // defence: private-mouse
  ...['dblclick', 'auxclick', 'DOMActivate'],
  ...['beforecopy', 'beforecut', 'beforepaste', 'textInput'],
  ...['contextmenu', 'selectstart'], // defence: private-menu
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
];
