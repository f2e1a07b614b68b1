import {CHOICES, DEFAULTS, inlineIn, policyFor, snippetFor} from '@cyber-17/site/snippet';

import type {Choice, Service, SnippetOptions} from '@cyber-17/site/snippet';

/** A snippet that the page for partners can write, and how it was asked for. */
export interface Case {
  readonly name: string;
  readonly options: SnippetOptions;
}

const asked = (changes: Partial<SnippetOptions>): Case => ({
  name: Object.entries(changes)
    .map(([name, value]) => `${name} ${value}`)
    .join(', '),
  options: {...DEFAULTS, ...changes},
});

/** What is written, not chosen from a list. */
const WRITTEN = [{accent: '#0a6b4f'}, {accent: '#ffcc00', words: 'Un souci ? <Parlons-en>'}] as const;

/**
 * Every value of every option, and beside each way to add it every place and
 * everything that is written: from the lists of the page itself, so that no
 * option is forgotten.
 */
export const CASES: readonly Case[] = [
  ...(Object.keys(CHOICES) as Choice[])
    .filter((choice) => choice !== 'way' && choice !== 'mode')
    .flatMap((choice) => CHOICES[choice].map((value) => asked({[choice]: value}))),
  ...CHOICES.way.flatMap((way) => [
    ...CHOICES.mode.map((mode) => asked({way, mode})),
    ...WRITTEN.map((written) => asked({way, ...written})),
  ]),
  asked({way: 'tag-manager', context: 'bank', lang: 'en', theme: 'dark', shared: 'yes', corners: 'round'}),
];

/** An otherwise empty page with a snippet in it, as the partner that was told how would make it. */
export interface Pasted {
  readonly html: string;
  /** As strict as the snippet lets it be. */
  readonly policy: string;
  /** Inserted into the page once it is shown, as tag managers do. */
  readonly inserted?: string;
}

/** Puts a snippet where the page for partners says that it belongs. */
export function pasted(options: SnippetOptions, service: Service): Pasted {
  const snippet = snippetFor(options, service);
  const {way} = options;
  const inline = inlineIn(snippet);
  const isScript = inline.script || way === 'npm';
  const policy = policyFor(options, service).replaceAll('\n', ' ');
  const body = {
    pinned: snippet,
    moving: snippet,
    npm: `<script type="module">${snippet}</script>`,
    // What PHP prints of the file.
    wordpress: /\?>(?<html>.*)<\?php/s.exec(snippet)?.groups?.['html'] ?? '',
    'tag-manager': '',
    'load-widget': snippet,
  }[way];
  return {
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title></head><body>${body}</body></html>`,
    policy:
      "default-src 'none'; img-src data:; " +
      (inline.style ? "style-src 'unsafe-inline'; " : '') +
      (isScript ? policy.replace('script-src', "script-src 'unsafe-inline'") : policy),
    ...(way === 'tag-manager' && {inserted: snippet}),
  };
}
