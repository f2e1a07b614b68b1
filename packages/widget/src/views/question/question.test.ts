import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {TO_SEVERAL_CHOICES} from '../../testing/ways.js';

describe('an answer that was given before', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  const marked = () => visitor.all('.answer[aria-current]').map((each) => textOf(each));
  const labelOf = (question: string, answer: string) =>
    textOf(visitor.byText('button', visitor.labelOf(question, answer)));

  async function goBack() {
    await visitor.press('button', 'Retour');
    await visitor.settled();
  }

  it('is marked after “Retour”, and no other is', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'people');
    await visitor.answer('safe.now', 'no');
    await goBack();
    expect(marked()).to.deep.equal([labelOf('safe.now', 'no')]);
  });

  it('is marked on each question that the visitor goes back over', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'people');
    await visitor.answer('safe.now', 'no');
    await goBack();
    await goBack();
    expect(marked()).to.deep.equal([labelOf('i.start', 'people')]);
  });

  it('is marked the same way after “Changer”', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'people');
    await visitor.answer('safe.now', 'no');
    await visitor.press('button', 'Mes réponses');
    await visitor.chooseLast('answers.change');
    await visitor.settled();
    expect(marked()).to.deep.equal([labelOf('safe.now', 'no')]);
  });

  it('is forgotten with all the others', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'people');
    await goBack();
    expect(marked()).to.have.lengthOf(1);
    visitor.panel.restart();
    await visitor.settled();
    expect(marked()).to.deep.equal([]);
  });
});

it('offers no “nothing” where something was said before', async () => {
  const visitor = new PanelVisitor();
  await visitor.arrive();
  await visitor.open();
  for (const [question, answer] of [
    ['i.start', 'people'],
    ['safe.now', 'no'],
    ['people', 'images'],
    ['images', 'threat'],
    ['age', 'adult'],
  ] as const)
    await visitor.answer(question, answer);
  await visitor.choose('details.open');
  await visitor.answer('money-gone', 'recent');
  expect(visitor.journey.question?.id).to.equal('means');
  const offered = visitor.all('[part=answer]').map(textOf);
  expect(offered).to.include(visitor.labelOf('means', 'transfer'));
  expect(offered).not.to.include(visitor.labelOf('means', 'none'));
  visitor.panel.remove();
});

it('breaks no line of a question at a hyphen', async () => {
  const visitor = new PanelVisitor();
  await visitor.arrive();
  await visitor.open();
  const [heading] = visitor.all('h1');
  const word = heading!.querySelector('.whole')!;
  expect(textOf(heading!)).to.include(textOf(word));
  expect(textOf(word)).to.equal('arrive-t-il');
  expect(getComputedStyle(word).whiteSpace).to.equal('nowrap');
  visitor.panel.remove();
});

describe('what is ticked and not said yet', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  const ticked = () => visitor.all('.answer:has(:checked)').map(textOf);

  async function tick() {
    await visitor.open();
    await visitor.follow(TO_SEVERAL_CHOICES);
    await visitor.press('label', visitor.labelOf('bank.did', 'approved'));
    await visitor.press('label', visitor.labelOf('bank.did', 'remote'));
    expect(ticked()).to.have.lengthOf(2);
  }

  it('stays while the visitor looks at their answers', async () => {
    await tick();
    await visitor.press('button', 'Mes réponses');
    expect(ticked()).to.deep.equal([]);
    await visitor.press('button', 'Retour');
    expect(ticked()).to.have.lengthOf(2);
    await visitor.choose('asking.continue');
    expect(visitor.all('cyber-17-outcome')).to.have.lengthOf(1);
  });

  it('stays while help is closed', async () => {
    await tick();
    visitor.panel.hide();
    await visitor.settled();
    visitor.panel.show();
    await visitor.settled();
    expect(ticked()).to.have.lengthOf(2);
  });

  it('is gone with the answers', async () => {
    await tick();
    visitor.panel.restart();
    await visitor.settled();
    await visitor.follow(TO_SEVERAL_CHOICES);
    expect(ticked()).to.deep.equal([]);
  });

  it('is gone where an answer before it is another one', async () => {
    await tick();
    await visitor.press('button', 'Retour');
    await visitor.answer('bank.contact', 'talked');
    expect(ticked()).to.deep.equal([]);
  });
});
