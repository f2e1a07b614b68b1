import {expect, test} from 'vitest';

import {phoneCell} from './phone-cell.js';

const read = (text: string) => phoneCell({line: 2, column: 'phone', text});

for (const [written, dialled] of [
  ['0261910000', '02 61 91 00 00'],
  ['02.61.91.00.00', '02 61 91 00 00'],
  ['02-61-91-00-00', '02 61 91 00 00'],
  ['+33 2 61 91 00 00', '02 61 91 00 00'],
  ['+33 (0)2 61 91 00 00', '02 61 91 00 00'],
  ['+262 262 12 34 56', '02 62 12 34 56'],
  ['+590 590 12 34 56', '05 90 12 34 56'],
  ['+687 12 34 56', '+687123456'],
  ['+377 98 12 34 56', '+37798123456'],
] as const) {
  test(`“${written}” is dialled as ${dialled}`, () => expect(read(written)).toBe(dialled));
}

for (const wrong of [
  '3018',
  '17',
  '00 61 91 00 00',
  '261910000',
  '+33 2 61 91',
  '02 61 91 00 OO',
  '<b>',
  '',
]) {
  test(`“${wrong}” cannot be dialled`, () =>
    expect(() => read(wrong)).toThrow(expect.objectContaining({code: 'phone'})));
}
