import {expect} from 'chai';
import {LitElement, html} from 'lit';

import {TakeAlong} from './take-along.js';

import type {Speaker} from '../../journey/case.js';

const SPEECH = {lang: 'fr', dir: 'ltr'} as const;
const LINES = [{kind: 'paragraph', text: 'Madame, Monsieur,'}] as const;

class TextView extends LitElement {
  readonly along = new TakeAlong(this, () => ({word: (key: string) => key}) as unknown as Speaker);

  override render() {
    return html`<button>Imprimer</button>${this.along.render()}`;
  }
}
customElements.define('text-view', TextView);

describe('a text to take along', () => {
  let view: TextView;
  let paper: Window;

  /** The browser's window of print, which says that it begins, or says nothing. */
  let canPrint: boolean;

  beforeEach(async () => {
    canPrint = true;
    view = document.body.appendChild(new TextView());
    await view.updateComplete;
    const append = view.renderRoot.append.bind(view.renderRoot);
    view.renderRoot.append = (...nodes: (Node | string)[]) => {
      append(...nodes);
      paper = (nodes[0] as HTMLIFrameElement).contentWindow!;
      paper.print = () => canPrint && paper.dispatchEvent(new Event('beforeprint'));
    };
  });
  afterEach(() => view.remove());

  const find = <E extends HTMLElement>(selector: string) => view.renderRoot.querySelector<E>(selector);
  const said = async () => {
    await view.updateComplete;
    return find('[role=status]')!.textContent;
  };

  it('is printed, and the button that was pressed has the focus again', async () => {
    find('button')!.focus();
    view.along.print(LINES, SPEECH, () => 'Madame, Monsieur,');
    expect(paper.document.body.textContent).to.contain('Madame, Monsieur,');
    paper.dispatchEvent(new Event('afterprint'));
    expect(view.shadowRoot!.activeElement).to.equal(find('button'));
    expect(find('iframe')).to.equal(null);
    expect(await said()).to.equal('');
  });

  it('is there to copy by hand where the browser does not print', async () => {
    canPrint = false;
    view.along.print(LINES, SPEECH, () => 'Madame, Monsieur,');
    expect(await said()).to.equal('plan.unseen');
    expect(find<HTMLTextAreaElement>('textarea')!.value).to.equal('Madame, Monsieur,');
    view.along.clear();
    expect(await said()).to.equal('');
    expect(find('textarea')).to.equal(null);
  });

  it('is the text of now that is there to copy by hand', async () => {
    canPrint = false;
    let text = 'À faire';
    view.along.print(LINES, SPEECH, () => text);
    await view.updateComplete;
    text = 'Fait';
    view.requestUpdate();
    await view.updateComplete;
    expect(find<HTMLTextAreaElement>('textarea')!.value).to.equal('Fait');
  });

  it('is there to copy by hand where the clipboard is refused', async () => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    try {
      await view.along.copy(() => 'Madame, Monsieur,');
    } finally {
      navigator.clipboard.writeText = write;
    }
    expect(await said()).to.equal('plan.not-copied');
    expect(find<HTMLTextAreaElement>('textarea')!.value).to.equal('Madame, Monsieur,');
  });
});
