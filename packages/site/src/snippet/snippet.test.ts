import {describe, expect, test} from 'vitest';

import {contrastOn} from './contrast.js';
import {CHOICES, DEFAULTS} from './options.js';
import {inlineIn, policyFor, snippetFor} from './snippet.js';

import type {Service, SnippetOptions} from './options.js';

const SERVICE: Service = {
  name: 'cyber-17',
  origins: {cdn: 'https://cdn.example', api: 'https://api.example', chat: 'https://chat.example'},
  version: '1.2.3',
  integrity: 'sha256-loader',
  linkUrl: 'https://help.example/',
  linkWords: 'Être aidé',
  ownWords: 'Besoin d’aide ?',
};

const snippet = (changes: Partial<SnippetOptions> = {}) => snippetFor({...DEFAULTS, ...changes}, SERVICE);

describe('a snippet', () => {
  test('pins the version and its hash unless something else is chosen', () => {
    expect(snippet()).toContain('src="https://cdn.example/1.2.3/loader.js" integrity="sha256-loader"');
    const moving = snippet({way: 'moving'});
    expect(moving).toContain('src="https://cdn.example/v1/loader.js"');
    expect(moving).not.toContain('integrity');
  });

  test('says nothing of what was not chosen', () => {
    expect(snippet()).toContain('<cyber-17><a href="https://help.example/">Être aidé</a></cyber-17>');
    expect(inlineIn(snippet())).toEqual({style: false, script: false});
  });

  test.each(CHOICES.way)('of the way %s cannot be left by the words of a button', (way) => {
    for (const mode of CHOICES.mode) {
      const written = snippet({way, mode, words: `</script><img src=x onerror="alert('1')">'); alert(1)`});
      expect(written).not.toContain('<img');
      // By script the words are a string, which their own quotation mark must not end.
      if (way === 'npm' || way === 'tag-manager') expect(written).not.toMatch(/[^\\]'\); alert/);
    }
  });

  test.each(CHOICES.way)('of the way %s takes a colour and nothing that only looks like one', (way) => {
    expect(snippet({way, accent: '#0A6B4F'})).toContain('#0a6b4f');
    const wrong = {accent: '#0a6b4f} body {display: none', words: 'Aide'};
    expect(snippet({way, ...wrong})).toBe(snippet({way, words: 'Aide'}));
  });

  test('gives the partner’s own button a text that reads on its colour', () => {
    expect(snippet({words: 'Aide', accent: '#ffcc00'})).toMatch(/background: #ffcc00;\s+color: #000;/);
    expect(snippet({words: 'Aide', accent: '#0a6b4f'})).toMatch(/background: #0a6b4f;\s+color: #fff;/);
  });

  test('for WordPress is a short code where help stands in the page, and else the end of every page', () => {
    expect(snippet({way: 'wordpress'})).toContain("add_action('wp_footer'");
    expect(snippet({way: 'wordpress', mode: 'inline'})).toContain("add_shortcode('cyber-17'");
  });
});

test('the policy allows the three origins and nothing inline', () => {
  expect(policyFor(DEFAULTS, SERVICE)).toBe(
    'script-src https://cdn.example;\nconnect-src https://cdn.example https://api.example;\nframe-src https://chat.example;',
  );
});

test('contrast is counted as WCAG does', () => {
  expect(contrastOn('#ffffff')).toEqual({text: '#000', ratio: 21});
  expect(contrastOn('#000000')).toEqual({text: '#fff', ratio: 21});
  expect(contrastOn('#777777').ratio).toBeCloseTo(4.69, 1);
});
