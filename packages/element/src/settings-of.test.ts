import {expect} from 'chai';

import {settingsOf} from './settings-of.js';

describe('the settings of the facade', () => {
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

  it('fall back to the defaults for unknown values', () => {
    for (const mode of ['popup', 'modal', 'Inline', ' page', 'dialog', 'none']) {
      const written = {mode, audience: 'anyone', theme: 'sepia', context: 'moon'};
      expect(settings(written)).to.deep.include({
        mode: 'floating',
        audience: undefined,
        theme: 'auto',
        context: undefined,
      });
    }
  });

  it('pass on ids as they are written: only the panel knows them', () => {
    expect(settings({'start-at': 'nowhere', partner: 'x'})).to.deep.include({
      startAt: 'nowhere',
      partner: 'x',
    });
  });

  it('take a computer for shared unless the attribute says false', () => {
    expect(settings({shared: ''}).shared).to.equal(true);
    expect(settings({shared: 'shared'}).shared).to.equal(true);
    expect(settings({shared: 'false'}).shared).to.equal(false);
  });

  it('take an empty attribute for none', () => {
    expect(settings({context: '', audience: ''})).to.deep.include({context: undefined, audience: undefined});
  });

  it('speak French where the journey does not speak the language of the page', () => {
    expect(settings({lang: 'de'}).lang).to.equal('fr');
    expect(settings({lang: 'ar-MA'}).lang).to.equal('ar');
    expect(settings({lang: 'en-IE'}).lang).to.equal('en');
  });

  it('read a language as sites write it', () => {
    for (const [lang, expected] of [
      ...[
        ['en_US', 'en'],
        ['EN_gb', 'en'],
        ['en-us', 'en'],
        ['en_AU', 'en'],
        ['en', 'en'],
      ],
      ...[
        ['ar_SA', 'ar'],
        ['AR', 'ar'],
        ['ar_ma', 'ar'],
      ],
      ...[
        ['fr_CA', 'fr'],
        ['fr', 'fr'],
        ['enx_US', 'fr'],
        ['arn_CL', 'fr'],
        ['de_DE', 'fr'],
      ],
    ]) {
      expect(settings({lang: lang!}).lang, lang).to.equal(expected);
    }
  });
});
