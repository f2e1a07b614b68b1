import hljs from 'highlight.js/lib/common';
import http from 'highlight.js/lib/languages/http';
import nginx from 'highlight.js/lib/languages/nginx';

hljs.registerLanguage('http', http);
hljs.registerLanguage('nginx', nginx);

/** Names that differ from those of the highlighter. */
const ALIASES: Readonly<Record<string, string>> = {
  vue: 'html',
  svelte: 'html',
  caddy: 'nginx',
  conf: 'nginx',
};

/** Code as markup: what is read differently has a class, everything is escaped. */
export function highlighted(code: string, language: string): string {
  const name = ALIASES[language] ?? language;
  if (hljs.getLanguage(name)) return hljs.highlight(code, {language: name, ignoreIllegals: true}).value;
  return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
