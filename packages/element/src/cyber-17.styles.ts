// The loader carries every byte of this, so there is not a space to spare. The
// order of the rules is free but for button after p, and was chosen by brotli.

// Of the four modes `floating` alone ends in a «g», and those that stand in the
// page end in an «e».

export const styles =
  // `!important` in a shadow root wins over any rule of the host page: a reset
  // there, or an inherited font of 0, changes nothing here.
  ':host{all:initial!important}' +
  ':host([hidden]),:host([mode]:not([mode$=g])) button{display:none!important}' +
  'a{padding:12px;display:inline-block}' +
  // Out of the flow and no larger than the button: the host does not move.
  ':host(:not([mode$=e])){bottom:var(--cyber-17-launcher-y,20px)!important;z-index:999!important;' +
  'inset-inline:auto var(--cyber-17-launcher-x,20px)!important;position:fixed!important}' +
  ':host([position=start]){inset-inline:var(--cyber-17-launcher-x,20px) auto!important}' +
  // The mark: drawn by borders, so that forced colours keep it. Its text has
  // an empty alternative, so that it is no part of the button's name.
  'button:before{padding:6px;border:2px solid;content:"17"/"";border-radius:50% 50% 50% 0}' +
  'button,p{max-width:17em;border-radius:26px;border:2px solid;padding:6px 16px;background:#fff;' +
  'font:600 medium/1.2 var(--cyber-17-font,system-ui)}' +
  'button{display:flex;cursor:pointer;align-items:center;gap:6px;' +
  'background:var(--cyber-17-color-accent,#0b5563);color:var(--cyber-17-color-on-accent,#fff)}' +
  // Nobody presses it on paper.
  '@media print{button{display:none}}';
