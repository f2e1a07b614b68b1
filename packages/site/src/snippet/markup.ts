import {snippetOf} from '@cyber-17/embed/snippet';

import {attributesFor} from './attributes.js';
import {launcherRules, launcherWords, tokensFor} from './style.js';

import type {Service, SnippetOptions} from './options.js';
import type {Snippet} from '@cyber-17/embed/snippet';

/** The id of the partner's own button where there is no launcher. */
export const OPENER = 'cyber-17-open';

/** What every way with tags begins from, pinned or moving. */
export function partsFor(options: SnippetOptions, service: Service): Snippet {
  const {version, integrity, linkUrl, linkWords} = service;
  const {html, css, policy} = snippetOf({
    origins: service.origins,
    loading: options.way === 'moving' ? {kind: 'moving'} : {kind: 'pinned', version, integrity},
    attributes: attributesFor(options),
    tokens: tokensFor(options),
    link: {href: linkUrl, text: linkWords},
  });
  const own = launcherWords(options);
  return {
    // The first link is the element's: values of attributes are escaped.
    html: own === undefined ? html : html.replace('<a ', () => `${launcherTag(own)}<a `),
    css: [css, launcherRules(options)].filter(Boolean).join('\n'),
    policy,
  };
}

/** The tags in one piece, as they are pasted into a page. */
export function tagsFor(options: SnippetOptions, service: Service): string {
  const {html, css} = partsFor(options, service);
  const style = css && `<style>\n${css}\n</style>\n`;
  return style + openerTags(options, service) + html;
}

function launcherTag(words: string): string {
  return `<button slot="launcher" type="button">${escaped(words)}</button>`;
}

/** The partner's own button where there is no launcher, and what opens help with it. */
function openerTags({mode, words}: SnippetOptions, {ownWords}: Service): string {
  if (mode !== 'headless') return '';
  return `<button type="button" id="${OPENER}">${escaped(words.trim() || ownWords)}</button>
<script>
  document.getElementById('${OPENER}').onclick = () =>
    customElements.whenDefined('cyber-17').then(() => document.querySelector('cyber-17').open());
</script>
`;
}

/** A text as it stands in HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'); // defence: snippet-words
}
