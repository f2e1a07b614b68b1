import {expect} from 'chai';

import {latinDigits} from './latin-digits.js';

describe('the digits of a text', () => {
  it('are those of postcodes, whichever keyboard wrote them', () => {
    for (const written of ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']) {
      expect(latinDigits(written), written).to.equal('0123456789');
    }
  });

  it('stay among other signs', () => {
    expect(latinDigits('2A, ٣٥٠٠٠')).to.equal('2A, 35000');
  });
});
