import type {Lang} from '@cyber-17/protocol';
import type {AxeResults} from 'axe-core';

/** Words of the chat, as the build compiles them. */
export interface ChatContent {
  readonly chat: Readonly<Record<string, string>>;
  readonly console: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    axe?: {run(root: Element, options: object): Promise<AxeResults>};
  }
}

/** The words of every language. */
export async function chatContent(): Promise<Readonly<Record<Lang, ChatContent>>> {
  const response = await fetch('/content.json');
  return (await response.json()) as Readonly<Record<Lang, ChatContent>>;
}

/** Gives the test's page the style of one of ours. */
export async function dress(page: 'visitor' | 'console') {
  const files = ['look/tokens.css', 'look/dark.css', `${page}/${page}.css`];
  const texts = await Promise.all(
    files.map(async (file) => (await fetch(`/packages/chat/src/${file}`)).text()),
  );
  document.head.querySelector('style')?.remove();
  const style = document.createElement('style');
  style.textContent = texts.join('\n');
  document.head.append(style);
}

/** What the accessibility engine holds against a page, as short lines. */
export async function violationsIn(root: Element): Promise<readonly string[]> {
  if (!window.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve) => {
      script.onload = resolve;
      document.head.append(script);
    });
  }
  const {violations} = await window.axe!.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Of a whole page, which the test's page is not.
    rules: {'landmark-one-main': {enabled: false}, region: {enabled: false}},
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}

/** Waits until something is so; it says what it waited for when it never is. */
export async function until<T>(what: string, find: () => T | null | undefined | false): Promise<T> {
  const end = Date.now() + 5_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (Date.now() > end)
      throw new Error(
        `expected ${what}, found: ${document.body.innerText.replace(/\n+/g, ' · ').slice(-900)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The text of a page, with one kind of space. */
export const textOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

/** What is shown and reaches beyond the page's edges, or makes a part of it scroll sideways. */
export function outOfSight(root: Element): readonly string[] {
  const {clientWidth} = document.documentElement;
  const named = ({localName, id, className}: Element) => `${localName}${id && `#${id}`} ${className}`.trim();
  return [document.documentElement, ...root.querySelectorAll('*')].flatMap((each) => {
    const {width, left, right} = each.getBoundingClientRect();
    const isCut = width > 0 && (left < 0 || right > clientWidth);
    const isScrolled =
      each.scrollWidth > each.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
    const isWide = each === document.documentElement && each.scrollWidth > clientWidth;
    return isCut || isScrolled || isWide ? [named(each)] : [];
  });
}
