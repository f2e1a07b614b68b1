import 'axe-core/axe.min.js';
import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD} from '../../testing/ways.js';

import type axeCore from 'axe-core';

describe('a letter', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function openLetter() {
    await visitor.open({audience: 'individual'});
    await visitor.follow(CARD_FRAUD);
    await visitor.settled();
    await visitor.press('button', 'Voir mon plan');
    await visitor.press('button', 'Écrire la lettre');
    await visitor.find('[part=letter]');
  }

  const field = (name: string) => visitor.all(`[name=${name}]`)[0] as HTMLInputElement;
  const letter = () => visitor.all('[part=letter]')[0]!;

  /** What the button would print, as text. */
  async function printed(): Promise<Document> {
    const root = letter().getRootNode() as ShadowRoot;
    const pages: Document[] = [];
    const append = root.append.bind(root);
    root.append = (...nodes: (Node | string)[]) => {
      append(...nodes);
      const [frame] = nodes;
      if (!(frame instanceof HTMLIFrameElement)) return;
      frame.contentWindow!.print = () => pages.push(frame.contentDocument!);
    };
    await visitor.press('button', 'Imprimer');
    return pages[0]!;
  }

  it('is a view of its own: its text first, with the blanks in it', async () => {
    await openLetter();
    expect(visitor.heading).to.equal('Contester des paiements non autorisés');
    expect(letter().contains(field('name'))).to.equal(true);
    expect(letter().contains(field('payments'))).to.equal(true);
    expect(visitor.all('input, textarea').every((each) => letter().contains(each))).to.equal(true);
    await visitor.press('button', 'Retour au plan');
    expect(visitor.heading).to.equal('Votre plan');
  });

  it('says that it is sent in French, and marks what is French, where the language has no words for it', async () => {
    await openLetter();
    await visitor.speak('ar');
    await visitor.find('p', visitor.word('letter.french'));
    const title = visitor.all('h1')[0]!;
    expect(title.querySelector('[lang=fr]')?.textContent).to.equal(title.textContent?.trim());
    const label = field('name').closest('label')!.querySelector('small')!;
    expect(label.lang).to.equal('fr');
    await visitor.speak('fr');
    expect(visitor.byText('p', visitor.content.fr.help['letter.french']!)).to.equal(undefined);
  });

  it('begins with who writes, and signs with their name', async () => {
    await openLetter();
    await visitor.write('[name=name]', 'Ada Martin <b>');
    const blocks = [...letter().children];
    expect(blocks[0]!.contains(field('name'))).to.equal(true);
    expect(textOf(blocks.at(-1)!)).to.equal('Ada Martin <b>');
    expect(letter().querySelector('b')).to.equal(null);
  });

  it('has name and address on a line each, and what ends a phrase beside its blank', async () => {
    await openLetter();
    const boxOf = (name: string) => field(name).getBoundingClientRect();
    expect(boxOf('contact').top).to.be.greaterThan(boxOf('name').bottom);
    const ends = [...letter().querySelectorAll('.ended')];
    expect(ends.length).to.be.greaterThan(2);
    for (const each of ends) {
      const blank = each.querySelector('label')!;
      const end = document.createRange();
      end.selectNodeContents(each);
      end.setStartAfter(blank);
      expect(end.toString().trim()).to.match(/^[.,;:)]+$/);
      expect(end.getBoundingClientRect().left).to.be.at.least(blank.getBoundingClientRect().right);
    }
  });

  it('keeps what was written across the plan, a closed panel and another language', async () => {
    await openLetter();
    await visitor.write('[name=name]', 'Ada Martin');
    await visitor.write('[name=payments]', '12 mars : 80 €');
    await visitor.press('button', 'Retour au plan');
    await visitor.press('button', 'Écrire la lettre');
    await visitor.find('[part=letter]');
    expect(field('name').value).to.equal('Ada Martin');
    visitor.panel.hide();
    await visitor.panel.show();
    await visitor.settled();
    expect(field('payments').value).to.equal('12 mars : 80 €');
    await visitor.speak('en');
    await visitor.find('[part=letter]');
    expect(field('name').value).to.equal('Ada Martin');
    await visitor.speak('fr');
  });

  it('is erased with the answers', async () => {
    await openLetter();
    await visitor.write('[name=name]', 'Ada Martin');
    visitor.panel.restart();
    await visitor.settled();
    await visitor.follow(CARD_FRAUD);
    await visitor.press('button', 'Voir mon plan');
    await visitor.press('button', 'Écrire la lettre');
    await visitor.find('[part=letter]');
    expect(field('name').value).to.equal('');
  });

  it('is printed with its day, its blanks by their labels, and without what was left empty', async () => {
    await openLetter();
    await visitor.write('[name=name]', 'Ada Martin');
    await visitor.write('[name=learned]', '2026-03-12');
    const text = textOf((await printed()).body);
    expect(text).to.contain('Ada Martin');
    expect(text).to.contain('12 mars 2026');
    expect(text).to.contain('21 novembre 2026');
    expect(text).to.contain('[Montant total]');
    expect(text).not.to.contain('Plainte ou signalement');
  });

  it('names the day of the answers by the calendar of Paris', async () => {
    await openLetter();
    visitor.journey.send({type: 'step.reversed'});
    visitor.journey.send({type: 'step.reversed'});
    const facts = visitor.journey.outcome.facts as Record<string, string>;
    facts['learnedOn'] = '2026-11-21T23:30:00Z';
    visitor.journey.send({type: 'plan.opened'});
    visitor.journey.send({type: 'letter.opened', letter: 'bank-dispute'});
    await visitor.find('[part=letter]');
    expect(field('learned').value).to.equal('2026-11-22');
  });

  it('is there to copy by hand where the browser does not print', async () => {
    await openLetter();
    await visitor.write('[name=name]', 'Ada Martin');
    await printed();
    const copy = (await visitor.find('textarea[readonly]')) as HTMLTextAreaElement;
    expect(copy.value).to.contain('Ada Martin');
    await visitor.write('[name=name]', 'Ada Lovelace');
    expect(visitor.all('textarea[readonly]')).to.have.length(0);
  });

  it('has no accessibility violation', async () => {
    await openLetter();
    const {axe} = window as unknown as {axe: typeof axeCore};
    const {violations} = await axe.run(visitor.panel, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal([]);
  });
});
