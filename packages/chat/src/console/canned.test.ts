import {expect} from 'chai';

import {FakeClock, settled} from '../testing/fake-clock.js';
import {CannedLibrary} from './canned.js';

const EMPTY = {threats: [], answers: []};

describe('the library of answers', () => {
  it('asks once for what fails, however often it is looked for, and again a moment later', async () => {
    const clock = new FakeClock();
    let asked = 0;
    let load = (): Promise<unknown> => Promise.reject(new TypeError('offline'));
    const library = new CannedLibrary(
      () => {
        asked++;
        return load();
      },
      clock,
      () => {},
    );
    for (let key = 0; key < 30; key++) {
      expect(library.in('fr')).to.equal(undefined);
      await settled();
    }
    expect(asked).to.equal(1);

    load = () => Promise.resolve(EMPTY);
    await clock.pass(11_000);
    library.in('fr');
    await settled();
    expect(library.in('fr')).to.deep.equal(EMPTY);
    expect(asked).to.equal(2);
  });
});
