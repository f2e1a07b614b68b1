import {describe, expect, test} from 'vitest';

import {UnsupportedMarkdownError, compileMarkdown, contactsIn} from './markdown.js';

describe('Markdown', () => {
  test('compiles to the closed set of blocks', () => {
    expect(compileMarkdown('Appelez **maintenant** {bank}.\n\n- un\n- [deux](https://a.example/)')).toEqual([
      {p: ['Appelez ', {strong: 'maintenant'}, ' ', {contact: 'bank'}, '.']},
      {ul: [['un'], [{link: 'deux', href: 'https://a.example/'}]]},
    ]);
  });

  test('names the contacts it holds', () => {
    expect(contactsIn(compileMarkdown('1. {bank}\n2. voir {station}'))).toEqual(['bank', 'station']);
  });

  test.each([
    '<b>gras</b>',
    '# Titre',
    '![image](https://a.example/x.png)',
    '`code`',
    '> citation',
    '[x](javascript:alert(1))',
    '- a\n  - b',
  ])('refuses %j', (markdown) => {
    expect(() => compileMarkdown(markdown)).toThrow(UnsupportedMarkdownError);
  });
});
