import {expect} from 'chai';

import {FakePanel} from '../testing/fake-panel.js';
import {definePanel} from './define-panel.js';

describe('definePanel', () => {
  it('leaves a second copy aside', () => {
    definePanel(FakePanel);
    const first = customElements.get('cyber-17-panel');
    expect(() => definePanel(class extends FakePanel {})).not.to.throw();
    expect(customElements.get('cyber-17-panel')).to.equal(first);
  });
});
