import {inventDirectory, readTerritory} from '@cyber-17/api';
import {matchProviders} from '@cyber-17/client';
import {sampleProvider} from '@cyber-17/protocol/testing';
import {describe, expect, test} from 'vitest';

import type {Match} from '@cyber-17/client';
import type {Provider} from '@cyber-17/protocol';

const SEEDS = 1_000;

const departments = readTerritory();

/**
 * How far counts may stray from equal: the chi-square that a fair lot exceeds
 * once in 30 000 times (four standard deviations; Wilson and Hilferty, 1931).
 */
function boundFor(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 4 * Math.sqrt(spread)) ** 3;
}

function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

const equal = (index: number): Provider => sampleProvider({id: `p-${index}`, name: `Atelier ${index}`});

function order(providers: readonly Provider[], seed: number): readonly Match[] {
  const directory = {departments, here: ['35'], pages: [{department: '35', fictitious: true, providers}]};
  return matchProviders(directory, {audience: 'individual', specialities: ['device'], seed});
}

/** How often each provider stood at a place, over seeds that follow each other. */
function countsAt(
  providers: readonly Provider[],
  first: number,
  place: (all: readonly Match[]) => Match,
): number[] {
  const counts = new Map(providers.map(({id}) => [id, 0]));
  for (let seed = first; seed < first + SEEDS; seed++) {
    const {id} = place(order(providers, seed)).provider;
    counts.set(id, counts.get(id)! + 1);
  }
  return [...counts.values()];
}

describe('over a thousand seeds,', () => {
  for (const size of [2, 3, 5, 8, 13, 40]) {
    test(`each of ${size} equal providers comes first, and last, equally often`, () => {
      const providers = Array.from({length: size}, (_, index) => equal(index));
      // The widget draws its seed from 0 to 65 535.
      for (const first of [0, 31_000, 64_000]) {
        for (const place of [(all: readonly Match[]) => all[0]!, (all: readonly Match[]) => all.at(-1)!]) {
          expect(chiSquare(countsAt(providers, first, place), SEEDS / size)).toBeLessThan(boundFor(size - 1));
        }
      }
    });
  }

  test('each equal provider of a full-size directory comes first equally often in its class', () => {
    const served = inventDirectory().filter(
      ({audiences, specialities, department}) =>
        audiences.includes('individual') && specialities.includes('device') && department === '35',
    );
    const labelled = served.filter((provider) => provider.labelled);
    const best = labelled.length > 0 ? labelled : served;
    const counts = countsAt(served, 0, (all) => all[0]!).filter((count) => count > 0);
    expect(counts).toHaveLength(best.length);
    if (best.length > 1)
      expect(chiSquare(counts, SEEDS / best.length)).toBeLessThan(boundFor(best.length - 1));
  });

  test('the chi-square test rejects an unfair draw', () => {
    const counts = [280, 180, 180, 180, 180];
    expect(chiSquare(counts, SEEDS / counts.length)).toBeGreaterThan(boundFor(counts.length - 1));
  });
});

describe('the order of providers', () => {
  test('follows the label, then the distance, and only then the draw', () => {
    const rank = ({provider, nearness}: Match) =>
      (provider.labelled ? 0 : 3) + ['here', 'neighbour', 'remote'].indexOf(nearness);
    for (let seed = 0; seed < SEEDS; seed += 100) {
      const ranks = order(inventDirectory(), seed).map(rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  test('can be reproduced from the displayed seed', () => {
    expect(order(inventDirectory(), 4_711)).toEqual(order(inventDirectory(), 4_711));
    expect(order(inventDirectory(), 4_711)).not.toEqual(order(inventDirectory(), 4_712));
  });
});
