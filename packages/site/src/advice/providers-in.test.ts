import {sampleProvider} from '@cyber-17/protocol/testing';
import {expect, test} from 'vitest';

import {providersIn} from './providers-in.js';

import type {Provider} from '@cyber-17/protocol';

const directory = (providers: readonly Provider[]) => ({
  departments: [],
  serving: {'35': providers},
  isFictitious: true,
});

test('providers with a label come first, then those of the department', () => {
  const providers = [
    sampleProvider({id: 'd', department: '22'}),
    sampleProvider({id: 'c'}),
    sampleProvider({id: 'b', department: '22', labelled: true}),
    sampleProvider({id: 'a', labelled: true}),
  ];
  for (let seed = 0; seed < 20; seed++) {
    expect(providersIn(directory(providers), '35', seed).map(({id}) => id)).toEqual(['a', 'b', 'c', 'd']);
  }
});

test('no provider is before its equals at every publication', () => {
  const equals = ['a', 'b', 'c'].map((id) => sampleProvider({id}));
  const first = {a: 0, b: 0, c: 0};
  for (let seed = 0; seed < 300; seed++) {
    first[providersIn(directory(equals), '35', seed)[0]!.id as keyof typeof first]++;
  }
  for (const [id, times] of Object.entries(first)) expect(times, id).toBeGreaterThan(70);
});

test('the same publication gives everyone the same order', () => {
  const equals = ['a', 'b', 'c', 'd'].map((id) => sampleProvider({id}));
  expect(providersIn(directory(equals), '35', 7)).toEqual(providersIn(directory(equals), '35', 7));
});

test('a department that nobody serves has no providers', () => {
  expect(providersIn(directory([]), '2A', 1)).toEqual([]);
});
