const PLACE = 'var(--cyber-17-launcher-x,20px)';

export const styles =
  ':host{all:initial!important}:host(:not([mode=inline],[mode=page])){position:fixed!important;z-index:999!important;' +
  'bottom:var(--cyber-17-launcher-y,20px)!important;' +
  `inset-inline:auto ${PLACE}!important}` +
  `:host([position=start]){inset-inline:${PLACE} auto!important}` +
  ':host([hidden]),:host([mode]:not([mode=floating])) button{display:none!important}' +
  'button,p{padding:6px 16px;border:2px solid;border-radius:26px;background:#fff;' +
  'font:600 16px/1.2 var(--cyber-17-font,system-ui)}' +
  'a{padding:12px}' +
  'button{display:flex;gap:8px;max-width:15em;text-wrap:balance;cursor:pointer;' +
  'background:var(--cyber-17-color-accent,#0B5563);color:var(--cyber-17-color-on-accent,#fff)}' +
  'button:before{content:"17"/"";padding:6px;border:2px solid;border-radius:50% 50% 50% 0}'
