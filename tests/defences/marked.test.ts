import {describe, expect, test} from 'vitest';

import {markedRange, markersIn, withoutDefence} from './marked.js';

/** The code that a marker named `here` marks. */
function marked(source: string): string {
  const {start, end} = markedRange(source, 'here');
  return source.slice(start, end);
}

describe('the comment that marks a defence', () => {
  test.each([
    ['the statement on its line', 'a();\nb(); // defence: here\nc();', 'b();'],
    ['the statement below it', 'a();\n// defence: here\nif (b) {\n  c();\n}\nd();', 'if (b) {\n  c();\n}'],
    ['what follows other comments', '// defence: here\n// Why.\na();', 'a();'],
    ['a property', 'f({\n  a: 1, // defence: here\n  b: 2,\n});', 'a: 1'],
    ['an element of a list', 'f([\n  ...a, // defence: here\n  b,\n]);', '...a'],
    [
      'a member of a class',
      'class A {\n  // defence: here\n  b() {\n    c();\n  }\n}',
      'b() {\n    c();\n  }',
    ],
    [
      'a CSS declaration',
      'css`:host {\n  /* defence: here */\n  all: initial;\n  a: b;\n}`;',
      'all: initial;',
    ],
    [
      'a CSS rule',
      'css`\n/* defence: here */\n@media print {\n a { b: c; }\n}\nd {}`;',
      '@media print {\n a { b: c; }\n}',
    ],
    ['one of several defences on a line', 'a(); // defence: there, here', 'a();'],
  ])('marks %s', (_, source, code) => {
    expect(marked(source)).toBe(code);
  });

  test.each([
    ['missing', 'a();'],
    ['there twice', 'a(); // defence: here\nb(); // defence: here'],
    ['only the beginning of another name', 'a(); // defence: here-too'],
  ])('is refused when it is %s', (_, source) => {
    expect(() => marked(source)).toThrow('Expected the comment "defence: here" once');
  });

  test('is found by name in a file', () => {
    expect(markersIn('a(); // defence: one, two\n/* defence: three */')).toEqual(['one', 'two', 'three']);
  });
});

describe('code without its defence', () => {
  test('loses the marked code, and the comma after it', () => {
    expect(withoutDefence('f({\n  a: 1, // defence: here\n  b: 2,\n});', {marker: 'here'})).toBe(
      'f({\n   // defence: here\n  b: 2,\n});',
    );
  });

  test('has other code in its place', () => {
    expect(withoutDefence('f({\n  a: 1, // defence: here\n});', {marker: 'here', without: 'a: 9'})).toBe(
      'f({\n  a: 9, // defence: here\n});',
    );
  });

  test('has another condition', () => {
    expect(
      withoutDefence('// defence: here\nif (a || b) {\n  c();\n}', {marker: 'here', condition: 'a'}),
    ).toBe('// defence: here\nif (a) {\n  c();\n}');
  });

  test('has another part', () => {
    expect(withoutDefence('a(b, c); // defence: here', {marker: 'here', change: [', c', '']})).toBe(
      'a(b); // defence: here',
    );
  });

  test.each([
    ['a part that is not there', {change: ['d', '']}, 'to contain "d" once'],
    ['a condition where there is no if', {condition: 'true'}, 'to be an if statement'],
  ] as const)('cannot have %s', (_, removal, message) => {
    expect(() => withoutDefence('a(b, c); // defence: here', {marker: 'here', ...removal})).toThrow(message);
  });
});
