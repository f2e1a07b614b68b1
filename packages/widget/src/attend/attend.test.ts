import {expect} from 'chai';

import {PanelVisitor} from '../testing/panel-visitor.js';
import {attend} from './attend.js';

import type {Cyber17Panel} from '../panel/cyber-17-panel.js';

const {warn} = console;

describe('a panel that is attended', () => {
  const visitor = new PanelVisitor();
  let warnings: string[];

  before(() => visitor.arrive());
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    for (const panel of document.querySelectorAll('cyber-17-panel')) panel.remove();
  });

  async function attended(): Promise<Cyber17Panel> {
    await visitor.open();
    attend(visitor.panel);
    return visitor.panel;
  }

  /** The policy of the page forbids this code something. */
  const forbid = (blockedURI: string) => {
    const sourceFile = new URL('attend.js', import.meta.url).href;
    const effectiveDirective = 'connect-src';
    document.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), {sourceFile, effectiveDirective, blockedURI}),
    );
  };

  it('warns of the policy of its page while it is there, and hears nothing of it afterwards', async () => {
    const panel = await attended();
    forbid('https://one.example/v1/index.json');
    expect(warnings.filter((each) => each.includes('https://one.example'))).to.have.length(1);
    panel.remove();
    forbid('https://two.example/v1/index.json');
    expect(warnings.filter((each) => each.includes('https://two.example'))).to.have.length(0);
    document.body.append(panel);
    forbid('https://three.example/v1/index.json');
    expect(warnings.filter((each) => each.includes('https://three.example'))).to.have.length(1);
  });

  it('gives the page back its place on paper where the browser begins to print twice', async () => {
    await attended();
    const before = document.adoptedStyleSheets.length;
    for (const type of ['beforeprint', 'beforeprint', 'afterprint']) window.dispatchEvent(new Event(type));
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('gives the page back its place on paper where it is removed while the browser prints', async () => {
    const panel = await attended();
    const before = document.adoptedStyleSheets.length;
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.adoptedStyleSheets.length).to.equal(before + 1);
    panel.remove();
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  for (const type of [
    'pointerrawupdate',
    'gotpointercapture',
    'DOMActivate',
    'textInput',
    'beforecopy',
    'gesturestart',
  ]) {
    it(`keeps ${type} to itself`, async () => {
      const panel = await attended();
      let isHeard = false;
      const hear = () => (isHeard = true);
      document.addEventListener(type, hear);
      panel.renderRoot
        .querySelector('.main')!
        .dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      document.removeEventListener(type, hear);
      expect(isHeard).to.equal(false);
    });
  }

  it('goes on warning after another one has left', async () => {
    await attended();
    const other = await attended();
    other.remove();
    forbid('https://four.example/v1/index.json');
    expect(warnings.filter((each) => each.includes('https://four.example'))).to.have.length(1);
  });
});
