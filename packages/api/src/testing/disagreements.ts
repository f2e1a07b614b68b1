import {InvalidShapeError} from '@cyber-17/protocol';

import type {Reader} from '@cyber-17/protocol/read';

/** Values that no member expects, of every type and at the bounds of lengths. */
const STRANGERS: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0,
  1,
  1.5,
  2 ** 53,
  '',
  'x',
  '35',
  '2A',
  '2C',
  'fr',
  'HTTPS://a.example',
  'https://a.example',
  '2026-11-21',
  '09:00',
  ...[
    3, 4, 10, 20, 21, 40, 41, 60, 61, 64, 65, 80, 81, 100, 120, 121, 200, 201, 400, 401, 2_000, 2_001,
  ].flatMap((length) => [
    'a'.repeat(length),
    '1'.repeat(length),
    `https://${'a'.repeat(length)}`.slice(0, length),
  ]),
  [],
  [1],
  ['35'],
  {},
  {x: 1},
];

/** Lists and objects over their bounds; only lists and objects are changed to them. */
const CROWDS: readonly unknown[] = [
  ...[4, 5, 6, 7, 20, 21, 120, 121, 151, 2_001, 10_001].map((length) => Array.from({length}, () => '35')),
  Object.fromEntries(Array.from({length: 1_001}, (_, index) => [`k${index}`, ['35']])),
];

/** The most members of a list or object that are changed, unless said: the others are alike. */
const MOST_CHILDREN = 14;

/**
 * Changes every member of a sample in turn to everything it should not be, and
 * lists the changes on which a schema and a reader do not agree. For tests: a
 * schema that is published is worth what the reader makes of it.
 */
export function disagreements(
  sample: unknown,
  validate: (value: unknown) => unknown,
  read: Reader<unknown>,
  most = MOST_CHILDREN,
): readonly string[] {
  const found: string[] = [];
  const compare = (value: unknown, change: string) => {
    const bySchema = validate(value) === true;
    const byReader = accepts(read, value);
    if (bySchema !== byReader) found.push(`${change}: the schema says ${bySchema}, the reader ${byReader}`);
  };
  compare(sample, 'the sample');
  const visit = (value: unknown, path: string, rebuild: (changed: unknown) => unknown) => {
    const isLarge = typeof value === 'object' && value !== null;
    for (const stranger of isLarge ? [...STRANGERS, ...CROWDS] : STRANGERS) {
      // As it would come over a wire: without what is undefined.
      const text = JSON.stringify(rebuild(stranger));
      if (text !== undefined)
        compare(JSON.parse(text), `${path} = ${JSON.stringify(stranger)?.slice(0, 40)}`);
    }
    if (!isLarge) return;
    for (const [key, child] of Object.entries(value).slice(0, most)) {
      visit(child, `${path}.${key}`, (changed) =>
        rebuild(
          Array.isArray(value)
            ? value.map((each: unknown, index) => (String(index) === key ? changed : each))
            : {...value, [key]: changed},
        ),
      );
    }
  };
  if (most > 0) visit(sample, '', (changed) => changed);
  return found;
}

function accepts(read: Reader<unknown>, value: unknown): boolean {
  try {
    read(value, 'value');
    return true;
  } catch (error) {
    if (!(error instanceof InvalidShapeError)) throw error;
    return false;
  }
}
