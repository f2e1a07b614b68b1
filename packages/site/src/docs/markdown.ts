import {Marked} from 'marked';

import {highlighted} from './highlighted.js';

import type {Token, Tokens} from 'marked';

/** A heading of a text, below its title. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  /** As markup. */
  readonly text: string;
}

/** A Markdown text as a page shows it. */
export interface Rendered {
  /** Its first heading, without markup. */
  readonly title: string;
  /** Its first paragraph, without markup. */
  readonly lead: string;
  readonly headings: readonly Heading[];
  readonly body: string;
}

/** What a text leads to outside itself. */
export interface Targets {
  /** The address of what a link leads to. */
  address(written: string): string;
  /** Width and height of a picture. */
  size(written: string): readonly [number, number] | undefined;
}

/** Every place in the repository that a Markdown text leads to, as it is written there. */
export function leadsOf(markdown: string): readonly string[] {
  const leads: string[] = [];
  const marked = new Marked();
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if ((token.type === 'link' || token.type === 'image') && !isElsewhere((token as Tokens.Link).href))
      leads.push((token as Tokens.Link).href.replace(/#.*/, ''));
    if (token.type === 'code') leads.push(...quotedPath(token as Tokens.Code).map((path) => `/${path}`));
  });
  return leads.filter((lead) => lead !== '');
}

const isElsewhere = (href: string) => /^[a-z]+:/.test(href);

/** The file that a block of code names as where it is from. */
function quotedPath({lang = ''}: Tokens.Code): readonly string[] {
  return lang
    .split(' ')
    .slice(1)
    .filter((word) => word.includes('/'));
}

/** Renders a Markdown text. What is HTML in it stands there as text. */
export function rendered(markdown: string, targets: Targets): Rendered {
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  const marked = new Marked({
    renderer: {
      heading({tokens, depth, text}) {
        const id = anchorOf(text, taken);
        const content = this.parser.parseInline(tokens);
        if (depth > 1) headings.push({id, depth, text: this.parser.parseInline(tokens.map(withoutLink))});
        return `<h${depth} id="${id}">${content}</h${depth}>\n`;
      },
      code(token) {
        const [language = ''] = (token.lang ?? '').split(' ');
        const code = `<pre class="code"><code>${highlighted(token.text, language)}</code></pre>\n`;
        const [path] = quotedPath(token);
        if (path === undefined) return code;
        return `<figure><figcaption><a href="${targets.address(`/${path}`)}">${escaped(path)}</a></figcaption>${code}</figure>\n`;
      },
      link({href, tokens}) {
        const address = isElsewhere(href) ? href : targets.address(href);
        const outside = isElsewhere(href) ? ' rel="noopener"' : '';
        return `<a href="${escaped(address)}"${outside}>${this.parser.parseInline(tokens)}</a>`;
      },
      image({href, text}) {
        const size = targets.size(href);
        const box = size ? ` width="${size[0]}" height="${size[1]}"` : '';
        return `<img src="${escaped(targets.address(href))}" alt="${escaped(text)}"${box} loading="lazy">`;
      },
      table({header, rows}) {
        const inline = ({tokens}: Tokens.TableCell) => this.parser.parseInline(tokens);
        // Without a name for its first column, a row is named by its first cell.
        const isNamed = header[0]?.text !== '';
        const head = header.map((cell) => (cell.text ? `<th scope="col">${inline(cell)}</th>` : '<td></td>'));
        const body = rows.map((row) => {
          const cells = row.map((cell, index) =>
            index === 0 && !isNamed && cell.text
              ? `<th scope="row">${inline(cell)}</th>`
              : `<td>${inline(cell)}</td>`,
          );
          return `<tr>${cells.join('')}</tr>`;
        });
        const hasHead = header.some(({text}) => text !== '');
        return `<div class="wide" tabindex="0"><table>${hasHead ? `<thead><tr>${head.join('')}</tr></thead>` : ''}<tbody>${body.join('\n')}</tbody></table></div>\n`;
      },
      html: ({text}) => (/^\s*<!--[^]*-->\s*$/.test(text) ? '' : escaped(text)),
    },
  });
  const tokens = marked.lexer(markdown);
  const plain = (type: string) => plainText(tokens.find((token) => token.type === type));
  const body = marked.parser(tokens);
  return {title: plain('heading'), lead: plain('paragraph'), headings, body};
}

/** A heading's anchor, as forges make them. */
function anchorOf(heading: string, taken: Map<string, number>): string {
  const anchor = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  const count = taken.get(anchor) ?? 0;
  taken.set(anchor, count + 1);
  return count === 0 ? anchor : `${anchor}-${count}`;
}

/** In a list of headings the only link is the one to the heading. */
function withoutLink(token: Token): Token {
  return token.type === 'link' ? {type: 'text', raw: token.raw, text: (token as Tokens.Link).text} : token;
}

function plainText(token: Token | undefined): string {
  if (!token) return '';
  if ('tokens' in token && token.tokens) return token.tokens.map(plainText).join('');
  return 'text' in token ? unescaped(String(token.text)) : token.raw;
}

/** The lexer has escaped what stands in code and text. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
