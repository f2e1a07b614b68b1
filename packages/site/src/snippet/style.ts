import {contrastOn} from './contrast.js';
import {accentOf} from './options.js';

import type {SnippetOptions} from './options.js';

/** The accent of those who choose none. */
const ACCENT = '#0b5563';

const RADII = {soft: undefined, square: '0px', round: '16px'} as const;

/** Custom properties of the element. */
export function tokensFor(options: SnippetOptions): Readonly<Record<string, string>> {
  const accent = accentOf(options);
  const radius = RADII[options.corners];
  return {
    ...(accent && {'--cyber-17-color-accent': accent}),
    ...(radius && {'--cyber-17-radius': radius}),
  };
}

/** The text of the partner's own launcher, if there is one. */
export function launcherWords({mode, words}: SnippetOptions): string | undefined {
  return mode === 'floating' ? words.trim() || undefined : undefined;
}

/** The look of the partner's own launcher: their colour, and a text that reads on it. */
export function launcherStyle(options: SnippetOptions): Readonly<Record<string, string>> {
  const accent = accentOf(options) ?? ACCENT;
  return {
    padding: '12px 18px',
    border: '2px solid',
    'border-radius': '26px',
    background: accent,
    color: contrastOn(accent).text,
    font: '600 1rem/1.2 system-ui, sans-serif',
  };
}

/** The rules of that launcher: it is in the page before our script is, and hidden until then. */
export function launcherRules(options: SnippetOptions): string {
  if (launcherWords(options) === undefined) return '';
  const declarations = Object.entries(launcherStyle(options)).map(
    ([name, value]) => `  ${name}: ${value};\n`,
  );
  return [
    `cyber-17 [slot=launcher] {\n${declarations.join('')}}`,
    'cyber-17:not(:defined) [slot=launcher] {\n  display: none;\n}',
  ].join('\n');
}
