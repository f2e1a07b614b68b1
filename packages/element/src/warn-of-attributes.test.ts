import {AUDIENCES} from '@cyber-17/protocol/audience';
import {expect} from 'chai';

import {warnOfAttributes} from './warn-of-attributes.js';

describe('the warnings about attributes', () => {
  const {warn} = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  function check(attributes: Record<string, string>) {
    const facade = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) facade.setAttribute(name, value);
    warnOfAttributes(facade);
    return warnings;
  }

  it('name the values that are allowed, for each attribute that has a list', () => {
    check({mode: 'modal', lang: 'de-AT', audience: 'all', context: 'moon', theme: 'sepia', position: 'left'});
    expect(warnings).to.deep.equal(
      [
        'mode="modal" is not one of floating, inline, page, headless',
        'lang="de-AT" is not one of fr, en, ar',
        `audience="all" is not one of ${AUDIENCES.join(', ')}`,
        'context="moon" is not one of bank, shop, dating, social, town-hall, workplace',
        'theme="sepia" is not one of auto, light, dark',
        'position="left" is not one of end, start',
      ].map(
        (text) =>
          `cyber-17 [unknown-attribute-value] ${text}: the default is used. See docs/warnings.md#unknown-attribute-value`,
      ),
    );
  });

  it('name the attributes that exist, for one that does not', () => {
    expect(check({startat: 'card'})[0]).to.contain('[unknown-attribute] startat="card"');
    expect(warnings[0]).to.contain('mode, lang, audience, start-at, context');
    for (const name of ['contxt', 'start_at', 'colour']) {
      warnings = [];
      expect(check({[name]: 'x'})).to.have.length(1);
    }
  });

  it('say each thing once', () => {
    for (let times = 0; times < 3; times++) check({mode: 'drawer'});
    expect(warnings).to.have.length(1);
  });

  it('are silent about what is right, empty, global or of a framework', () => {
    check({mode: 'page', lang: 'EN_us', audience: '', position: 'start', partner: 'x', 'start-at': 'y'});
    check({id: 'a', class: 'b', style: '', hidden: '', slot: 's', tabindex: '0', title: 't', dir: 'rtl'});
    check({'data-x': '', 'aria-label': 'x', 'v-cloak': '', 'wire:id': 'x', open: '', shared: ''});
    expect(warnings).to.deep.equal([]);
  });
});
