import {expect} from 'chai';
import {render} from 'lit';

import {renderWords} from './in-its-language.js';

function shown(action: Parameters<typeof renderWords<'title'>>[0]) {
  const page = document.createElement('div');
  render(renderWords(action, 'title'), page);
  return page;
}

describe('renderWords', () => {
  it('marks a title that nobody has translated as French, from left to right', () => {
    const marked = shown({title: 'Attendez', untranslated: ['title', 'lead']}).querySelector('[lang]');
    expect(marked?.textContent).to.equal('Attendez');
    expect(marked?.getAttribute('lang')).to.equal('fr');
    expect(marked?.getAttribute('dir')).to.equal('ltr');
  });

  it('leaves a translated title in the language of the page', () => {
    const page = shown({title: 'انتظروا', untranslated: ['lead']});
    expect(page.textContent).to.equal('انتظروا');
    expect(page.querySelector('[lang]')).to.equal(null);
  });
});
