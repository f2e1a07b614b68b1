import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {Cyber17Error} from '@cyber-17/protocol';

import {ROOT} from './paths.js';

const CHAT = join(ROOT, 'packages/chat/src');

/** The pages of the chat: where their markup and style are, and where they go. */
const PAGES = [
  {name: 'visitor', folder: '.'},
  {name: 'console', folder: 'console'},
] as const;

/** Where the panel chose the dark theme. */
const CHOSEN = ":root[data-theme='dark']";

/** Thrown when the dark palette is not one block of its selector. */
export class DarkPaletteError extends Cyber17Error {
  override name = 'DarkPaletteError';

  constructor() {
    super(`Expected look/dark.css to have one block for ${CHOSEN}, found none or several.`);
  }
}

/** Writes the markup and the style of the chat's pages; their look begins with the same tokens. */
export function writeChatPages(out: string) {
  const look = (name: string) => readFileSync(join(CHAT, `look/${name}.css`), 'utf8');
  const dark = look('dark');
  const tokens = [look('tokens'), dark, onDarkDevices(dark)].join('\n');
  for (const {name, folder} of PAGES) {
    const from = join(CHAT, name);
    if (!existsSync(join(from, 'index.html'))) continue;
    mkdirSync(join(out, folder), {recursive: true});
    copyFileSync(join(from, 'index.html'), join(out, folder, 'index.html'));
    const own = readFileSync(join(from, `${name}.css`), 'utf8');
    // Nobody reads them there: without indentation and comments.
    writeFileSync(join(out, folder, `${name}.css`), dense(`${tokens}\n${own}`));
  }
}

/** The same palette for a page that nobody gave a theme: it follows the device. */
function onDarkDevices(dark: string): string {
  const [before, after, ...more] = dark.split(CHOSEN);
  if (after === undefined || more.length > 0) throw new DarkPaletteError();
  return `${before}@media (prefers-color-scheme: dark) {:root:not([data-theme])${after}}`;
}

function dense(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
