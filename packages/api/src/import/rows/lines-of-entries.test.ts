import {expect, test} from 'vitest';

import {linesOfEntries} from './lines-of-entries.js';

test('each object has the line on which it begins', () => {
  expect(linesOfEntries('[{"a": 1},\n\n{"b": [{}, []]}, {\n}\n]')).toEqual([1, 3, 3]);
});

test('brackets and quotes in texts mean nothing', () => {
  expect(linesOfEntries('[{"a": "]}{[\\"\\\\"},\n{"b": "\\n"}]')).toEqual([1, 2]);
});
