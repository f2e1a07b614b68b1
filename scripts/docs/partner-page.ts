import type {Theme} from './themes.js';

/** What stands on each partner's page: its name, its heading, and lines as they are usual there. */
const PAGES: Readonly<Record<string, readonly [name: string, heading: string, ...lines: string[]]>> = {
  'a-bank': ['Orme Bank', 'My accounts', 'Current account', 'Savings', 'Transfers', 'Cards'],
  'a-shop': [
    'Linen Workshop',
    'My orders',
    'Linen sheet, sent yesterday',
    'Tablecloth, delivered',
    'Returns',
  ],
  'a-town-hall': [
    'Sainte-Orée',
    'My requests',
    'School canteen: complete',
    'Parking permit: ready',
    'Library',
  ],
  'a-dating-app': ['Rendezvous', 'Messages', 'Camille wrote to you', 'Sacha saw your profile', 'Discover'],
};

const ACCENT = /--cyber-17-color-accent: ([^;]+);/;

/** A page in the colours of a partner, with their theme. Its own look takes the accent as well. */
export function partnerPage({id, css, element}: Theme, loader: string): string {
  const [name, heading, ...lines] = PAGES[id] ?? ['Partner', 'Welcome'];
  const isDark = element.includes('theme="dark"');
  const accent = ACCENT.exec(css)?.[1] ?? '#0b5563';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${name}</title>
    <script async src="${loader}" crossorigin="anonymous"></script>
    <style>
      :root { color-scheme: ${isDark ? 'dark' : 'light'}; }
      body { margin: 0; background: ${isDark ? '#120c14' : '#f7f6f3'}; color: ${isDark ? '#f7eaf3' : '#1b2024'}; font: 16px/1.5 ${id === 'a-shop' ? "'DejaVu Serif', serif" : 'system-ui, sans-serif'}; }
      header { padding: 14px 20px; border-block-end: 3px solid ${accent}; background: ${isDark ? '#1d1420' : '#fff'}; font-weight: 700; }
      main { padding: 20px; }
      h1 { margin: 0 0 12px; font-size: 26px; }
      ul { margin: 0; padding: 0; list-style: none; }
      li { padding: 16px 0; border-block-end: 1px solid ${isDark ? '#2d2130' : '#dedbd4'}; }
      aside { position: fixed; inset: auto 0 0; padding: 18px 20px; background: #1b2024; color: #fff; font-size: 15px; }
      ${css}
    </style>
  </head>
  <body>
    <header>${name}</header>
    <main><h1>${heading}</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main>
    ${css.includes('launcher-y') ? '<aside>This site measures its audience.</aside>' : ''}
    ${element}
  </body>
</html>`;
}
