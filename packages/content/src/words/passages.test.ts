import {expect, test} from 'vitest';

import {passagesOf} from './passages.js';

const words = (count: number) => Array.from({length: count}, (_, at) => String(at));

test('a short text is one passage', () => {
  expect(passagesOf(words(5))).toEqual([words(5)]);
  expect(passagesOf([])).toEqual([[]]);
});

test.each([13, 16, 20, 47])('each two words of %d that follow one another stand in one passage', (count) => {
  const passages = passagesOf(words(count));
  for (let at = 1; at < count; at++)
    expect(
      passages.some((passage) =>
        passage.some((word, index) => word === String(at - 1) && passage[index + 1]),
      ),
    ).toBe(true);
  expect(Math.max(...passages.map(({length}) => length))).toBe(12);
});
