import {expect} from 'chai';

import {Cyber17} from './cyber-17.js';
import {defineCyber17} from './define.js';

const words = {fr: 'Aide', en: 'Help', ar: 'مساعدة'};

describe('defineCyber17', () => {
  const {warn} = console;
  let warnings: string[];

  before(() => {
    defineCyber17({words, loadPanel: () => Promise.reject(new Error('offline'))});
  });

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('defines the element with its methods', () => {
    expect(document.createElement('cyber-17')).to.be.instanceOf(Cyber17);
    expect(document.createElement('cyber-17').open).to.be.a('function');
  });

  it('ignores a second copy, with one warning that has a code', () => {
    for (let times = 0; times < 2; times++) {
      defineCyber17({words: {...words, fr: 'Autre'}, loadPanel: async () => {}});
    }
    expect(Cyber17.words.fr).to.equal('Aide');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('second-copy');
  });

  it('passes on that the panel cannot be loaded', async () => {
    const reason = await Cyber17.load(document.createElement('cyber-17')).catch(
      (error: Error) => error.message,
    );
    expect(reason).to.equal('offline');
  });

  it('warms nothing when no `warm` hook is given', () => {
    expect(() => Cyber17.warm(document.createElement('cyber-17'))).not.to.throw();
  });
});
