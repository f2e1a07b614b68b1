import {expect} from 'chai';

import {keepOwnColors} from './own-colors.js';
import {PanelVisitor} from '../testing/panel-visitor.js';

const {warn} = console;

describe('a panel on a page with a colour that is none', () => {
  const visitor = new PanelVisitor();
  let warnings: string[];

  before(() => visitor.arrive());
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.removeAttribute('style');
    for (const panel of document.querySelectorAll('cyber-17-panel')) panel.remove();
  });

  const fill = () =>
    getComputedStyle(visitor.panel.renderRoot.querySelector('.ground')!).fill.replaceAll(/\s+/g, '');

  async function openWith(name: string, value: string) {
    document.body.style.setProperty(name, value);
    await visitor.open();
    keepOwnColors(visitor.panel);
  }

  for (const value of ['notacolor', '0a6b4f', 'transparent', ' ']) {
    it(`has our accent instead of "${value}"`, async () => {
      await openWith('--cyber-17-color-accent', value);
      expect(fill()).to.equal('rgb(11,85,99)');
    });
  }

  it('has the accent of the page where it is one', async () => {
    await openWith('--cyber-17-color-accent', 'rgb(122 0 25)');
    expect(fill()).to.equal('rgb(122,0,25)');
  });

  it('warns the developer, once for each', async () => {
    await openWith('--cyber-17-color-text', 'ink');
    keepOwnColors(visitor.panel);
    expect(warnings.filter((each) => each.includes('--cyber-17-color-text: "ink"'))).to.have.length(1);
    expect(warnings.filter((each) => each.includes('on-accent'))).to.have.length(0);
  });

  it('has a text that can be read again', async () => {
    await openWith('--cyber-17-color-text', 'ink');
    const {color} = getComputedStyle(visitor.panel.renderRoot.querySelector('.close')!);
    expect(color).to.equal('rgb(21, 35, 42)');
  });
});
