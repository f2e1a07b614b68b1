import {describe, expect, it} from 'vitest';

import {departmentsOf} from './departments-of.js';
import {UnknownPostcodeError} from './errors/unknown-postcode-error.js';

const departments = {
  departments: ['01', '2A', '2B', '35', '42', '974'].map((code) => ({code, name: code, neighbours: []})),
  exceptions: {42620: ['03', '42'], 98000: ['06']},
};

describe('the department of a postcode', () => {
  it('is its first two digits, three overseas, a letter in Corsica', () => {
    const found = ['35000', '01000', '97400', '20000', '20200'].map((each) =>
      departmentsOf(departments, each),
    );
    expect(found).to.deep.equal([['35'], ['01'], ['974'], ['2A'], ['2B']]);
  });

  it('is what was written, where somebody writes their department', () => {
    expect(departmentsOf(departments, '2A')).to.deep.equal(['2A']);
    expect(departmentsOf(departments, '35')).to.deep.equal(['35']);
  });

  it('may be one of two', () => {
    expect(departmentsOf(departments, '42620')).to.deep.equal(['03', '42']);
  });

  for (const postcode of ['99999', '3500', 'abcde', '', '350000', '__proto__']) {
    it(`is not known for “${postcode}”`, () => {
      expect(() => departmentsOf(departments, postcode)).to.throw(UnknownPostcodeError);
    });
  }
});
