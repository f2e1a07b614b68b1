import {expect} from 'chai';

import {settingsOf} from './settings-of.js';

describe('the settings of the facade', () => {
  const {warn} = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  function settings(attributes: Record<string, string>) {
    const facade = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) facade.setAttribute(name, value);
    return settingsOf(facade);
  }

  it('are the defaults when nothing is written', () => {
    expect(settings({})).to.deep.equal({
      lang: 'fr',
      audience: undefined,
      context: undefined,
      startAt: undefined,
      theme: 'auto',
      mode: 'floating',
      shared: false,
      partner: undefined,
    });
  });

  it('fall back to the defaults for unknown values, with one warning', () => {
    const written = {audience: 'anyone', theme: 'sepia', mode: 'popup', context: 'moon'};
    expect(settings(written)).to.deep.include({audience: undefined, theme: 'auto', mode: 'floating'});
    settings(written);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('unknown-attribute-value');
    expect(warnings[0]).to.contain('audience="anyone" is not one of individual, company, public');
  });

  it('pass on ids as they are written: only the panel knows them', () => {
    expect(settings({'start-at': 'nowhere', partner: 'x'})).to.deep.include({
      startAt: 'nowhere',
      partner: 'x',
    });
  });

  it('read start-at as the script tag hands it on', () => {
    expect(settings({startat: 'card'}).startAt).to.equal('card');
  });

  it('take an empty attribute for none', () => {
    expect(settings({context: '', audience: ''})).to.deep.include({context: undefined, audience: undefined});
    expect(warnings).to.be.empty;
  });

  it('speak French where the journey does not speak the language of the page', () => {
    expect(settings({lang: 'de'}).lang).to.equal('fr');
    expect(settings({lang: 'ar-MA'}).lang).to.equal('ar');
    expect(settings({lang: 'en-IE'}).lang).to.equal('en');
  });
});
