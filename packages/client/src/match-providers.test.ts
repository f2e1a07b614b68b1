import {sampleProvider} from '@cyber-17/protocol/testing';
import {describe, expect, it} from 'vitest';

import {matchProviders} from './match-providers.js';

import type {Directory} from './directory.js';
import type {Provider} from '@cyber-17/protocol';

const provider = (id: string, changes: Partial<Provider> = {}): Provider =>
  sampleProvider({id, name: id, ...changes});

const directory = (providers: readonly Provider[]): Directory => ({
  departments: {departments: [{code: '35', name: 'Ille-et-Vilaine', neighbours: ['22']}], exceptions: {}},
  possible: ['35'],
  here: ['35'],
  pages: [{department: '35', fictitious: true, providers}],
});

const wanted = {audience: 'individual', specialities: ['device'], seed: 1} as const;

describe('the order of providers', () => {
  it('is label first, then same department, neighbouring, from a distance', () => {
    const found = matchProviders(
      directory([
        provider('far', {department: '75', serves: ['75'], remote: true}),
        provider('near', {department: '22', serves: ['22']}),
        provider('here'),
        provider('labelled-far', {department: '75', serves: ['75'], remote: true, labelled: true}),
      ]),
      wanted,
    );
    expect(found.map(({provider: {id}}) => id)).to.deep.equal(['labelled-far', 'here', 'near', 'far']);
    expect(found.map(({nearness}) => nearness)).to.deep.equal(['remote', 'here', 'neighbour', 'remote']);
  });

  it('leaves out who serves another audience or knows another trade', () => {
    const found = matchProviders(
      directory([
        provider('company', {audiences: ['company']}),
        provider('web', {specialities: ['website']}),
      ]),
      wanted,
    );
    expect(found).to.deep.equal([]);
  });

  it('is drawn by lot between equals, and the same for the same seed', () => {
    const equals = Array.from({length: 5}, (_, index) => provider(`p${index}`));
    const first = (seed: number) => matchProviders(directory(equals), {...wanted, seed})[0]!.provider.id;
    expect(first(7)).to.equal(first(7));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 1_000; seed++) counts.set(first(seed), (counts.get(first(seed)) ?? 0) + 1);
    for (const count of counts.values()) expect(count).to.be.within(140, 260);
    expect(counts.size).to.equal(5);
  });
});
