import {insertPreview} from './preview.js';
import {contrastOn} from '../snippet/contrast.js';
import {DEFAULTS, accentOf, takenOf} from '../snippet/options.js';
import {inlineIn, policyFor, snippetFor} from '../snippet/snippet.js';

import type {Service, SnippetOptions} from '../snippet/options.js';

/** On the page for partners: the settings write the code, and show the module on a page like theirs. */
const install = document.getElementById('install')!;
const service = JSON.parse(install.dataset['service']!) as Service;
const words = JSON.parse(install.dataset['words']!) as Readonly<Record<string, string>>;
const fields = [...install.querySelectorAll<HTMLInputElement>('input[name]')];
const accent = document.getElementById('accent') as HTMLInputElement;
const pick = document.getElementById('accent-pick') as HTMLInputElement;

const write = (id: string, text: string) => {
  const element = document.getElementById(id)!;
  if (element.textContent !== text) element.textContent = text;
};

/** What the fields hold now. */
function optionsNow(): SnippetOptions {
  const chosen = fields.filter(({type, checked}) => type !== 'radio' || checked);
  const values = chosen.map(({name, value}) => [name, value] as const);
  return {...DEFAULTS, ...(Object.fromEntries(values) as Partial<SnippetOptions>)};
}

function update() {
  const options = optionsNow();
  const snippet = snippetFor(options, service);
  const inline = inlineIn(snippet);
  const isPlaced = options.way === 'wordpress' && (options.mode === 'inline' || options.mode === 'page');
  write('snippet', snippet);
  write('policy', policyFor(options, service));
  write('way', words[`site.way-${options.way}`]! + (isPlaced ? ` ${words['site.way-wordpress-place']}` : ''));
  document.getElementById('policy-style')!.hidden = !inline.style;
  document.getElementById('policy-script')!.hidden = !inline.script;
  write('mock-name', words[`site.mock-${options.context}`]!);
  write('mock-title', words[`site.mock-${options.context}-title`]!);
  write('accent-said', saidOf(options));
  const isWrong = options.accent !== '' && accentOf(options) === undefined;
  accent.setAttribute('aria-invalid', String(isWrong));
  // What is wrong says how to write it.
  document.getElementById('accent-hint')!.hidden = isWrong;
  pick.value = accentOf(options) ?? pick.defaultValue;
  insertPreview(takenOf(options), service);
}

/** Whether the colour can be read on. */
function saidOf(options: SnippetOptions): string {
  const color = accentOf(options);
  if (color === undefined) return options.accent === '' ? '' : words['site.set-accent-wrong']!;
  const {text, ratio} = contrastOn(color);
  const number = ratio.toLocaleString(`${document.documentElement.lang}-u-nu-latn`, {
    maximumFractionDigits: 1,
  });
  return words[text === '#fff' ? 'site.set-accent-white' : 'site.set-accent-black']!.replace(
    '{ratio}',
    number,
  );
}

async function copy(button: HTMLElement) {
  const id = button.dataset['copies']!;
  const source = document.getElementById(id)!;
  try {
    await navigator.clipboard.writeText(source.textContent);
    write(`${id}-said`, words['site.copied']!);
  } catch {
    getSelection()?.selectAllChildren(source);
    write(`${id}-said`, words['site.copy-failed']!);
  }
}

install.addEventListener('input', update);
// Before the settings hear of it.
pick.addEventListener('input', () => (accent.value = pick.value));
for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  button.addEventListener('click', () => void copy(button));
}
update();
