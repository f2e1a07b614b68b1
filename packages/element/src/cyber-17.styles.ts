// The loader carries every byte of this, so there is not a space to spare. The
// order of the rules is free but for button after p, and was chosen by brotli.

const BESIDE = 'var(--cyber-17-launcher-x,20px)';

export const styles =
  // `!important` in a shadow root wins over any rule of the host page: a reset
  // there, or an inherited font of 0, changes nothing here.
  ':host{all:initial!important}' +
  ':host([hidden]),:host([mode]:not([mode=floating])) button{display:none!important}' +
  // Out of the flow and no larger than the button: the host does not move.
  ':host(:not([mode=inline],[mode=page])){position:fixed!important;z-index:999!important;' +
  `bottom:var(--cyber-17-launcher-y,20px)!important;inset-inline:auto ${BESIDE}!important}` +
  `:host([position=start]){inset-inline:${BESIDE} auto!important}` +
  'a{display:inline-block;padding:12px}' +
  // The mark: drawn by borders, so that forced colours keep it. Its text has
  // an empty alternative, so that it is no part of the button's name.
  'button:before{content:"17"/"";padding:6px;border:2px solid;border-radius:50% 50% 50% 0}' +
  'button,p{padding:6px 16px;border:2px solid;border-radius:26px;max-width:17em;background:#fff;' +
  'font:600 medium/1.2 var(--cyber-17-font,system-ui)}' +
  'button{display:flex;place-items:center;gap:8px;cursor:pointer;' +
  'background:var(--cyber-17-color-accent,#0B5563);color:var(--cyber-17-color-on-accent,#fff)}' +
  // Nobody presses it on paper.
  '@media print{button{display:none}}';
