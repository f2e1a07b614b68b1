import {expect} from 'chai';

import {csirtFor} from './csirt-for.js';

const CSIRTS = [
  {name: 'Bretagne', departments: ['22', '29', '35', '56']},
  {name: 'Réunion', departments: ['974']},
];

describe('the regional centre', () => {
  it('is found by a department or a postcode', () => {
    for (const written of ['35', '35000', ' 29 200 ', '٣٥٠٠٠', '۳۵']) {
      expect(csirtFor(CSIRTS, written)?.name, written).to.equal('Bretagne');
    }
    for (const written of ['974', '97400']) expect(csirtFor(CSIRTS, written)?.name).to.equal('Réunion');
  });

  it('is undefined for a department without a centre', () => {
    for (const written of ['', '3', '01', '20000', 'Rennes', '976']) {
      expect(csirtFor(CSIRTS, written), written).to.equal(undefined);
    }
  });
});
