import {expect} from 'chai';

import {FakePanel} from '../testing/fake-panel.js';
import {definePanel} from './define-panel.js';
import {PanelSession} from './panel-session.js';

/** What says which keys are pressed, and what is written or copied, and leaves shadow roots. */
const TYPED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
];

describe('the session of a panel', () => {
  it('tells the page nothing of what is typed or copied', () => expectPrivate(TYPED));

  function expectPrivate(types: readonly string[]) {
    definePanel(FakePanel);
    const facade = document.createElement('div');
    facade.attachShadow({mode: 'open'});
    document.body.append(facade);
    new PanelSession(facade);
    const inside = facade.shadowRoot!.querySelector('cyber-17-panel')!.shadowRoot!.firstChild!;
    const heard: string[] = [];
    for (const type of types) {
      document.addEventListener(type, () => heard.push(type), {once: true});
      inside.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    }
    facade.remove();
    expect(heard).to.deep.equal([]);
  }
});
