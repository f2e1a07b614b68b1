import {createHash} from 'node:crypto';

import {describe, expect, test} from 'vitest';

import {withoutLuck} from './without-luck.js';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the hashes in a file that is measured', () => {
  const fileWith = (hash: string, folder: string) => `load("${folder}/panel.js","${hash}")`;

  test('do not change its text', () => {
    const one = withoutLuck(fileWith(hashOf('one'), '874792c8'), '874792c8');
    const other = withoutLuck(fileWith(hashOf('other'), '61b63adc'), '61b63adc');
    expect(one).toBe(other);
  });

  test('are replaced by hashes of the same length', () => {
    const file = fileWith(hashOf('one'), '874792c8');
    expect(withoutLuck(file, '874792c8')).toHaveLength(file.length);
  });

  test('stay different from one another, so that they compress as real ones do', () => {
    const [first, second] = withoutLuck(hashOf('a') + hashOf('a'), 'x').match(/sha256-.{44}/g)!;
    expect(first).not.toBe(second);
  });

  test('leave every other character alone', () => {
    expect(withoutLuck('const sha = 256;', '874792c8')).toBe('const sha = 256;');
  });
});
