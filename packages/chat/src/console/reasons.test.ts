import {expect} from 'chai';

import {reasonsOf} from './reasons.js';

const say = (key: string) => key;
const tonesOf = (gravity: 'danger' | 'grave' | 'serious' | 'light') =>
  reasonsOf({urgency: {danger: false, gravity}, enteredAt: ''}, say, 0).map(({tone}) => tone);

describe('a reason why somebody is before others', () => {
  it('stands out where the case is grave, and more where it is danger', () => {
    expect(tonesOf('danger')).to.deep.equal(['critical']);
    expect(tonesOf('grave')).to.deep.equal(['serious']);
    expect(tonesOf('light')).to.deep.equal([undefined]);
  });

  it('is critical where a limit ends within a day', () => {
    const HOUR = 3_600_000;
    const toneOfLimit = (hours: number) => {
      const harmBy = new Date(hours * HOUR).toISOString();
      const urgency = {danger: false, gravity: 'light', harmBy} as const;
      return reasonsOf({urgency, enteredAt: ''}, say, 0)[0]?.tone;
    };
    expect(toneOfLimit(23)).to.equal('critical');
    expect(toneOfLimit(25)).to.equal(undefined);
  });
});
