import {warnOnce} from '@cyber-17/element';

/** The colours that a page may set, and what the panel makes of each. */
const COLORS: readonly (readonly [token: string, used: string])[] = [
  ['--cyber-17-color-accent', '--_accent'],
  ['--cyber-17-color-on-accent', '--_on-accent'],
  ['--cyber-17-color-surface', '--_surface'],
  ['--cyber-17-color-text', '--_text'],
  ['--cyber-17-color-muted', '--_muted'],
  ['--cyber-17-color-border', '--_line'],
];

/**
 * Gives a panel our own colours where the page has written what is none: a custom
 * property takes any text, and its fallback is for one that was not written.
 */
export function keepOwnColors(panel: HTMLElement): void {
  const styles = getComputedStyle(panel);
  for (const [token, used] of COLORS) {
    const color = styles.getPropertyValue(used).trim();
    // What leads through the panel has to be seen. A surface may show the page.
    const isUnseen = used === '--_accent' && color === 'transparent';
    if (CSS.supports('color', color) && !isUnseen) continue;
    const written = styles.getPropertyValue(token).trim();
    panel.style.setProperty(token, 'initial');
    // Ours may be written in a way that is too new for the browser.
    if (used === '--_on-accent' && !written) continue;
    warnOnce('unknown-color', `${token}: "${written}" is not a colour to be seen: ours is used.`, token);
  }
}
