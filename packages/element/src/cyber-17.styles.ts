// One rule a line, without a space to spare: the loader carries every byte.
// `!important` inside a shadow root wins over any rule of the host page.

const ON_ACCENT =
  'color:var(--cyber-17-color-on-accent,color(from var(--_a) xyz var(--_v)))';

/** The badge with the figures cut out of it, so that it needs one colour. */
const MARK =
  'M16 1a15 15 0 010 30H1V16A15 15 0 0116 1z' +
  'M13.3 9.2h-2.4L7.6 11.6l1.5 2 1.6-1.1v10h2.6z' +
  'M15.4 9.2v2.6h5.6l-4.2 10.7h2.8L24.2 11V9.2z';

const PLACE = 'calc(var(--cyber-17-launcher-x,20px) + env(safe-area-inset-right))';

export const styles =
  ':host{all:initial!important;display:block!important;position:fixed!important;z-index:999!important;' +
  'bottom:calc(var(--cyber-17-launcher-y,20px) + env(safe-area-inset-bottom))!important;' +
  `inset-inline:auto ${PLACE}!important}` +
  `:host([position=start]){inset-inline:${PLACE} auto!important}` +
  ':host([mode=inline]),:host([mode=page]){position:static!important}' +
  ':host([hidden]),[hidden]{display:none!important}' +
  'button,p{--_a:var(--cyber-17-color-accent,#0B5563);' +
  'margin:0;padding:8px 20px;border:2px solid;border-radius:min(var(--cyber-17-radius,10px)*99,26px);' +
  'background:var(--_a);color:var(--cyber-17-color-on-accent,#fff);' +
  'font:600 16px/1.2 var(--cyber-17-font,system-ui,sans-serif);box-shadow:0 4px 24px #0003}' +
  'button{display:grid;grid:auto auto/32px auto;gap:0 10px;align-items:center;min-height:52px;padding-inline-start:10px;text-align:start;cursor:pointer}' +
  `button:before{content:"";grid-row:1/3;height:32px;background:currentColor;clip-path:path("${MARK}");forced-color-adjust:none}` +
  'small{font:400 13px/1.2 inherit}';
