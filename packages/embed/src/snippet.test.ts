import {expect, test} from 'vitest';

import {isTokenValue, snippetOf} from './snippet.js';

import type {SnippetOptions} from './snippet.js';

const PINNED: SnippetOptions = {
  origins: {cdn: 'https://cdn.example', api: 'https://api.example', chat: 'https://chat.example'},
  loading: {kind: 'pinned', version: '1.2.3', integrity: 'sha256-AbC='},
  link: {href: 'https://17cyber.gouv.fr/', text: 'Être aidé'},
};

test('a pinned snippet has the version, its hash, and a link for pages without script', () => {
  expect(snippetOf(PINNED)).toEqual({
    html:
      '<cyber-17><a href="https://17cyber.gouv.fr/">Être aidé</a></cyber-17>\n' +
      '<script async src="https://cdn.example/1.2.3/loader.js" integrity="sha256-AbC=" crossorigin="anonymous" referrerpolicy="no-referrer"></script>',
    css: '',
    policy:
      'script-src https://cdn.example;\nconnect-src https://cdn.example https://api.example;\nframe-src https://chat.example;',
  });
});

test('a moving snippet has no hash', () => {
  const {html} = snippetOf({...PINNED, loading: {kind: 'moving'}});
  expect(html).toContain('src="https://cdn.example/v1/loader.js" crossorigin');
  expect(html).not.toContain('integrity');
});

test('a snippet for the partner’s own server names the folder, and allows no CDN', () => {
  const loading = {kind: 'own-server', version: '1.2.3', folder: '/assets/help/'} as const;
  const {html, policy} = snippetOf({...PINNED, loading});
  expect(html).toContain('<script async src="/assets/help/1.2.3/loader-beside.js" referrerpolicy');
  expect(policy).toBe(
    "script-src 'self';\nconnect-src 'self' https://api.example;\nframe-src https://chat.example;",
  );
});

test('attributes are written in the given order, without those that are empty', () => {
  const attributes = {
    mode: 'inline',
    lang: '',
    context: 'bank',
    shared: true,
    open: false,
    partner: undefined,
  };
  expect(snippetOf({...PINNED, attributes}).html).toMatch(
    /^<cyber-17 mode="inline" context="bank" shared><a /,
  );
});

test('a value cannot leave its attribute, nor the text its link', () => {
  const {html} = snippetOf({
    ...PINNED,
    attributes: {partner: '"><img src=x onerror=alert(1)>', 'x onload': 'alert(1)'},
    link: {href: 'https://17cyber.gouv.fr/?a=1&b="', text: '<b>Aide</b> & plus'},
  });
  expect(html.split('\n')[0]).toBe(
    '<cyber-17 partner="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">' +
      '<a href="https://17cyber.gouv.fr/?a=1&amp;b=&quot;">&lt;b&gt;Aide&lt;/b&gt; &amp; plus</a></cyber-17>',
  );
});

test('tokens are written as one rule, without what would end it', () => {
  const tokens = {
    '--cyber-17-color-accent': ' #0a6b4f ',
    '--cyber-17-radius': '',
    '--cyber-17-font': 'red} body {display: none',
    '--other': 'red',
  };
  expect(snippetOf({...PINNED, tokens}).css).toBe('cyber-17 {\n  --cyber-17-color-accent: #0a6b4f;\n}');
  expect(['calc(20px + env(safe-area-inset-bottom))', 'Marianne, sans-serif'].every(isTokenValue)).toBe(true);
});

test('a nonce is in the tag and in the policy', () => {
  const {html, policy} = snippetOf({...PINNED, nonce: true, trustedTypes: true});
  expect(html).toContain(' nonce="{nonce}" ');
  expect(policy.split('\n')).toEqual([
    "script-src 'nonce-{nonce}' 'strict-dynamic';",
    'connect-src https://cdn.example https://api.example;',
    'frame-src https://chat.example;',
    "require-trusted-types-for 'script';",
    'trusted-types cyber-17;',
  ]);
});
