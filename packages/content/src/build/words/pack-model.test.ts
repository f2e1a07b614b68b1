import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {readModel} from '../../words/model.js';
import {KEYS} from '../../words/stem.js';
import {packModel} from './pack-model.js';

const LABELS = ['parcel', 'virus', 'call'];
const STEP = 0.5;
const DANGER_STEP = 0.25;

const level = (most: number) => fc.integer({min: -most, max: most});
/** Keys, and for each its level for every label and for danger. */
const rows = fc.uniqueArray(fc.tuple(fc.nat(KEYS - 1), fc.tuple(level(4), level(4), level(4), level(8))), {
  selector: ([key]) => key,
});

describe('a packed model', () => {
  test('says the same of each key when it is read', () => {
    fc.assert(
      fc.property(rows, (learned) => {
        const packed = packModel(
          {
            keys: learned.map(([key]) => key),
            weights: Float32Array.from(
              learned.flatMap(([, levels]) => levels.slice(0, 3).map((each) => each * STEP)),
            ),
            labels: LABELS,
            step: STEP,
          },
          {
            weights: new Map(learned.map(([key, levels]) => [key, levels[3] * DANGER_STEP])),
            step: DANGER_STEP,
            threshold: DANGER_STEP,
          },
        );
        const read = readModel({schema: 1, ...packed, tells: [], alarms: [], despair: []});
        const order = [...LABELS.keys()].map((label) => read.labels.indexOf(LABELS[label]!));
        for (const [key, levels] of learned) {
          const row = new Map(read.rows.get(key));
          expect([...order, LABELS.length].map((label) => (row.get(label) ?? 0) / STEP)).toEqual(levels);
        }
        expect(read.rows.size).toBe(learned.filter(([, levels]) => levels.some(Boolean)).length);
        expect(read.danger).toBe(STEP);
      }),
    );
  });
});
