import {attributesFor} from '../snippet/attributes.js';
import {launcherStyle, launcherWords, tokensFor} from '../snippet/style.js';

import type {Service, SnippetOptions} from '../snippet/options.js';

/** What the preview was made from last: a change of the code alone leaves it as it is. */
let shown = '';

/** Puts the module into the preview, as the snippet would put it into a page. */
export function insertPreview(options: SnippetOptions, {ownWords}: Service): void {
  const described = JSON.stringify({...options, way: ''});
  if (described === shown) return;
  shown = described;
  const help = document.createElement('cyber-17') as HTMLElement & {open(): void};
  for (const [name, value] of Object.entries(attributesFor(options))) {
    help.setAttribute(name, value === true ? '' : value);
  }
  style(help, tokensFor(options));
  const launcher = launcherWords(options);
  if (launcher !== undefined) help.append(button(launcher, options, 'launcher'));
  const place = document.getElementById('place')!;
  if (options.mode === 'headless') {
    const opener = button(options.words.trim() || ownWords, options);
    opener.addEventListener('click', () => help.open());
    place.replaceChildren(opener, help);
  } else {
    place.replaceChildren(help);
  }
}

function button(text: string, options: SnippetOptions, slot = ''): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.slot = slot;
  made.textContent = text;
  style(made, launcherStyle(options));
  return made;
}

function style(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}
