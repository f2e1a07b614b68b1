import {attributesFor} from './attributes.js';
import {OPENER} from './markup.js';
import {launcherStyle, launcherWords, tokensFor} from './style.js';

import type {Service, SnippetOptions} from './options.js';

/**
 * The same as the tags, by script: tag managers drop attributes of tags that
 * they do not know. As old as a tag manager wants its code, and no style block.
 */
export function insertedBy(options: SnippetOptions, service: Service): readonly string[] {
  return [
    "var help = document.createElement('cyber-17');",
    ...Object.entries(attributesFor(options)).map(
      ([name, value]) => `help.setAttribute('${name}', '${value === true ? '' : value}');`,
    ),
    ...styled('help', tokensFor(options)),
    ...ownLauncher(options),
    'document.body.appendChild(help);',
    ...ownOpener(options, service),
    "var script = document.createElement('script');",
    `script.src = ${quoted(`${service.origins.cdn}/${service.version}/loader.js`)};`,
    `script.integrity = ${quoted(service.integrity)};`,
    "script.crossOrigin = 'anonymous';",
    "script.referrerPolicy = 'no-referrer';",
    'document.head.appendChild(script);',
  ];
}

function ownLauncher(options: SnippetOptions): readonly string[] {
  const words = launcherWords(options);
  if (words === undefined) return [];
  return [
    "var button = document.createElement('button');",
    "button.type = 'button';",
    "button.slot = 'launcher';",
    `button.textContent = ${quoted(words)};`,
    ...styled('button', launcherStyle(options)),
    'help.appendChild(button);',
  ];
}

function ownOpener({mode, words}: SnippetOptions, {ownWords}: Service): readonly string[] {
  if (mode !== 'headless') return [];
  return [
    "var opener = document.createElement('button');",
    "opener.type = 'button';",
    `opener.id = '${OPENER}';`,
    `opener.textContent = ${quoted(words.trim() || ownWords)};`,
    'opener.onclick = function () {',
    "  customElements.whenDefined('cyber-17').then(function () { help.open(); });",
    '};',
    'document.body.appendChild(opener);',
  ];
}

function styled(name: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(
    ([property, value]) => `${name}.style.setProperty('${property}', ${quoted(value)});`,
  );
}

/** A text as a string of JavaScript that is safe inside of a script element. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('<', '\\x3c')}'`; // defence: snippet-script
}
