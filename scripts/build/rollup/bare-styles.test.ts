import {expect, test} from 'vitest';

import {bareStyles} from './bare-styles.js';

const bare = (code: string) =>
  (bareStyles().renderChunk as {handler(code: string): {code: string}}).handler(code).code;

test('a style sheet loses its mark and the spaces after commas', () => {
  expect(bare('a=String.raw`:host(:not([a], [b])){font:var(--f, serif)}`')).toBe(
    'a=`:host(:not([a],[b])){font:var(--f,serif)}`',
  );
});

test('text with an escape or a value in it stays as it is', () => {
  for (const code of ['String.raw`a\\n, b`', 'String.raw`a, ${b}`', '`a, b`', '"a, b"'])
    expect(bare(code)).toBe(code);
});
