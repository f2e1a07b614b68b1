const PLACE = 'var(--cyber-17-launcher-x,20px)';

export const styles =
  ':host{all:initial!important;position:fixed!important;z-index:999!important;' +
  'bottom:calc(var(--cyber-17-launcher-y,20px) + env(safe-area-inset-bottom))!important;' +
  `inset-inline:auto ${PLACE}!important}` +
  `:host([position=start]){inset-inline:${PLACE} auto!important}` +
  ':host(:is([mode=inline],[mode=page])){position:static!important}' +
  ':host([hidden]),:host([mode]:not([mode=floating])) button{display:none!important}' +
  'button,p{padding:6px 16px;border:2px solid;border-radius:26px;' +
  'background:var(--cyber-17-color-accent,#0B5563);color:var(--cyber-17-color-on-accent,#fff);' +
  'font:600 16px/1.2 var(--cyber-17-font,system-ui)}' +
  'a,::slotted(a){color:inherit!important;padding:12px}' +
  'button{display:flex;gap:8px;white-space:pre;cursor:pointer}' +
  'button:before{content:"17"/"";padding:6px;border:2px solid;border-radius:50% 50% 50% 0}'
