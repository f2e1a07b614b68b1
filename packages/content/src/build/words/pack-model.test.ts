import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {readModel} from '../../words/model.js';
import {KEYS} from '../../words/stem.js';
import {packModel} from './pack-model.js';

const LABELS = ['parcel', 'virus', 'call'];
const SCALE = [-1.2, -0.6, 0.5, 1.1, 1.7, 2.4, 3.2, 4.3];
const DANGER_STEP = 0.25;

const value = fc.constantFrom(0, ...SCALE);
/** Keys, and for each its value for every label and its level for danger. */
const rows = fc.uniqueArray(
  fc.tuple(fc.nat(KEYS - 1), fc.tuple(value, value, value, fc.integer({min: -8, max: 8}))),
  {selector: ([key]) => key},
);

describe('a packed model', () => {
  test('says the same of each key when it is read', () => {
    fc.assert(
      fc.property(rows, (learned) => {
        const packed = packModel(
          {
            keys: learned.map(([key]) => key),
            weights: Float32Array.from(learned.flatMap(([, values]) => values.slice(0, 3))),
            labels: LABELS,
            scale: SCALE,
          },
          {
            weights: new Map(learned.map(([key, values]) => [key, values[3] * DANGER_STEP])),
            step: DANGER_STEP,
            threshold: DANGER_STEP,
          },
        );
        const read = readModel({schema: 1, ...packed, tells: [], alarms: [], despair: []});
        const order = [...LABELS.keys()].map((label) => read.labels.indexOf(LABELS[label]!));
        for (const [key, values] of learned) {
          const row = new Map(read.rows.get(key));
          expect([...order, LABELS.length].map((label) => row.get(label) ?? 0)).toEqual(values);
        }
        expect(read.rows.size).toBe(learned.filter(([, values]) => values.some(Boolean)).length);
        expect(read.danger).toBe(1);
      }),
    );
  });
});
