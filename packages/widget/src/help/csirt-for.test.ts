import {describe, expect, test} from 'vitest';

import {csirtFor} from './csirt-for.js';

const CSIRTS = [
  {name: 'Bretagne', departments: ['22', '29', '35', '56']},
  {name: 'Réunion', departments: ['974']},
];

describe('the regional centre', () => {
  test.each([
    ['35', 'Bretagne'],
    ['35000', 'Bretagne'],
    [' 29 200 ', 'Bretagne'],
    ['97400', 'Réunion'],
    ['974', 'Réunion'],
  ])('of %s is that of %s', (written, name) => {
    expect(csirtFor(CSIRTS, written)?.name).toBe(name);
  });

  test.each(['', '3', '01', '20000', 'Rennes', '976'])('of “%s” is none', (written) => {
    expect(csirtFor(CSIRTS, written)).toBeUndefined();
  });
});
