import {expect, test} from 'vitest';

import {fixture} from '../testing/fixture.js';
import {ContentError} from './fault.js';
import {loadSituations} from './situations.js';

test('a situation without what it should come to says where, what was expected and what was found', () => {
  const wrong = fixture({'situations.yaml': '# one\n- {id: s1, what: A call, audience: person}\n'});
  const read = () => loadSituations(wrong);
  expect(read).toThrow(ContentError);
  expect(read).toThrow(/situations\.yaml:2 {2}shape: expected 0\.audience: .*, found “person”/);
});
