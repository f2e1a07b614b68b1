import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';

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
