import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD, NOT_KNOWN} from '../../testing/ways.js';

const SEXTORTION = [
  ['i.start', 'people'],
  ['safe.now', 'no'],
  ['people', 'images'],
  ['images', 'threat'],
  ['age', 'under18'],
] as const;

const PARCEL_TEXT = [
  ['i.start', 'message'],
  ['msg.who', 'parcel'],
  ['did', 'card'],
] as const;

/** A message of which hardly anything is known. */
const UNSURE = [
  ['i.start', 'message'],
  ['msg.who', 'unknown'],
  ['msg.other', 'unknown'],
  ['msg.how', 'sms'],
  ['did', 'nothing'],
] as const;

/** A text as the visitor reads it. */
const read = (text: string) => textOf(Object.assign(document.createElement('p'), {textContent: text}));

describe('the outcome', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  const filled = () => visitor.all('.button.go').map(textOf);
  const isBefore = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  /** Without the answers it would rather be something else. */
  async function nameNothing() {
    await visitor.open();
    await visitor.follow(NOT_KNOWN);
    await visitor.find('cyber-17-situations summary, .turn');
  }

  it('has one filled button: the first call', async () => {
    await visitor.open();
    await visitor.follow(SEXTORTION);
    await visitor.find('button', visitor.word('outcome.plan'));
    expect(filled()).to.have.lengthOf(1);
    expect(filled()[0]).to.match(/^Appeler le 3018/);
  });

  it('says what not to do above everything else, and what it is below the first action', async () => {
    await visitor.open();
    await visitor.follow(SEXTORTION);
    const forbid = await visitor.find('.forbid');
    expect(textOf(forbid)).to.equal('Ne payez pas. Ne répondez plus. N’effacez rien.');
    const [first] = visitor.all('[part=first-action]');
    expect(isBefore(forbid, first!)).to.equal(true);
    const summary = visitor.byText('p', read(visitor.content.fr.book.threats['sextortion']!.summary));
    expect(isBefore(first!, summary)).to.equal(true);
  });

  it('gives reasons: which answers, which one it was not, and what makes it graver', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    const reasons = textOf(await visitor.find('.reasons'));
    expect(reasons).to.contain(read(visitor.labelOf('card.have', 'yes')));
    expect(reasons).to.match(/Et pas : .+\. Cela mènerait plutôt à « .+ »\./);
    const {raises} = visitor.content.fr.book;
    expect(reasons).to.contain(read(raises!['card-taken']!));
  });

  it('says in a line how each alternative differs, folded below the advice', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    const turn = await visitor.find('.turn');
    expect(turn.closest('details')!.open).to.equal(false);
    const told = visitor.all('.turn small').map(textOf);
    expect(told.every((each) => each.startsWith('si '))).to.equal(true);
    expect(new Set(told).size).to.equal(told.length);
    const [first] = visitor.all('[part=first-action]');
    expect(isBefore(first!, visitor.all('cyber-17-else')[0]!)).to.equal(true);
  });

  it('changes to an alternative with one tap, keeps what still holds, and reads the new name', async () => {
    await visitor.open();
    await visitor.follow(PARCEL_TEXT);
    const {title} = visitor.content.fr.graph.threats['phishing']!;
    await visitor.find('.turn');
    const turn = visitor.byText('.turn', read(title)) as HTMLElement;
    turn.focus();
    turn.click();
    await visitor.settled();
    expect(textOf(visitor.all('h1')[0]!)).to.match(/^Un faux message/);
    expect(visitor.active?.localName).to.equal('h1');
    const kept = textOf(await visitor.find('.reasons'));
    expect(kept).to.contain(read(visitor.labelOf('did', 'card')));
  });

  it('does not say that an answer was given which follows from the choice', async () => {
    await visitor.open();
    await visitor.follow(PARCEL_TEXT);
    const {title} = visitor.content.fr.graph.threats['phishing']!;
    (await visitor.find('.turn', read(title))).click();
    await visitor.settled();
    const reasons = textOf(await visitor.find('.reasons'));
    expect(reasons).to.contain('Vous avez choisi cette situation');
    const inferred = visitor.journey.ready.diagnostic.context.trail.filter((entry) => entry.inferred);
    expect(inferred).not.to.have.lengthOf(0);
    for (const {question, answers} of inferred) {
      const label = read(visitor.labelOf(question, answers[0]!));
      expect(reasons).not.to.contain(label);
      const [row] = visitor.all('li').filter((each) => textOf(each).includes(label));
      expect(textOf(row!)).to.contain('D’après la situation que vous avez choisie');
    }
  });

  it('reads the new name also where nothing has to be asked in between', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    const turn = await visitor.find(
      '.turn',
      read(visitor.content.fr.graph.threats['card-stolen-used']!.title),
    );
    turn.closest('details')!.open = true;
    turn.scrollIntoView();
    turn.focus();
    turn.click();
    await visitor.settled();
    expect(visitor.active?.localName).to.equal('h1');
    expect(visitor.all('.scroller')[0]!.scrollTop).to.equal(0);
  });

  it('warns before the first thing to do who may be watched by somebody close', async () => {
    await visitor.open();
    await visitor.follow([
      ['i.start', 'account'],
      ['account', 'mail'],
      ['acc.mail', 'intruder'],
    ]);
    const {variants} = visitor.content.fr.book.threats['account-hack-email']!;
    const warning = await visitor.find('p', read(variants![0]!.summary!));
    expect(isBefore(warning, visitor.all('[part=first-action]')[0]!)).to.equal(true);
  });

  it('shows the likeliest above the advice while two answers are not known, and folds the others', async () => {
    await visitor.open();
    await visitor.follow(UNSURE);
    const turn = await visitor.find('.turn');
    expect(turn.closest('details')).to.equal(null);
    const [first] = visitor.all('[part=first-action]');
    expect(isBefore(visitor.all('cyber-17-else')[0]!, first!)).to.equal(true);
    expect(visitor.all('section > .turn')).to.have.lengthOf(3);
    expect(visitor.byText('summary', visitor.word('reasons.others'))).not.to.equal(undefined);
  });

  it('says nothing of how grave it is, nor how sure, where nothing is known', async () => {
    await nameNothing();
    expect(visitor.all('.severity')).to.have.lengthOf(0);
    const summaries = visitor.all('summary').map(textOf);
    expect(summaries).to.include('Pourquoi cette réponse ?');
    expect(summaries.join()).not.to.contain('Réponse');
  });

  it('ends not knowing with people to reach, the danger question and every situation', async () => {
    await nameNothing();
    expect(visitor.byText('h2', visitor.word('reasons.people'))).not.to.equal(undefined);
    expect(visitor.byText('button', visitor.word('outcome.officer'))).not.to.equal(undefined);
    const listed = visitor.all('details .turn').map(textOf);
    const {threats} = visitor.content.fr.graph;
    expect(listed.length).to.be.greaterThan(50);
    expect(listed).to.include(read(threats['romance-scam']!.title));
    await visitor.press('.turn', visitor.word('reasons.danger'));
    expect(visitor.heading).to.equal(read(visitor.content.fr.graph.questions['safe.now']!.title));
  });

  it('begins at the situation that is picked from the list', async () => {
    await nameNothing();
    const {graph} = visitor.content.fr;
    await visitor.press('details .turn', read(graph.threats['romance-scam']!.title));
    expect(visitor.heading).to.equal(read(graph.questions['paid']!.title));
  });

  it('says that the optional questions changed nothing, where they did not', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    await visitor.choose('details.open');
    await visitor.answer('card-use', 'online');
    await visitor.choose('details.enough');
    expect(textOf(await visitor.find('cyber-17-update .note, .note'))).to.contain(
      visitor.word('details.same'),
    );
  });
});

describe('the outcome without the advice book', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive({}, {loadBook: () => Promise.reject(new TypeError('offline'))}));
  afterEach(() => visitor.panel.remove());

  it('tells the alternatives apart by an answer', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    await visitor.find('.turn');
    expect(visitor.all('.turn small').map(textOf).join()).to.contain('Si c’est plutôt');
  });
});

describe('someone who answers for another person', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  const chip = () => visitor.all('.helping').map(textOf)[0];

  async function help() {
    await visitor.open();
    await visitor.choose('first.helping');
  }

  it('is told so on each view, and asked about that person', async () => {
    await help();
    await visitor.answer('helper', 'with');
    expect(chip()).to.match(/^Vous répondez pour quelqu’un\./);
    expect(visitor.heading).to.equal('Que lui arrive-t-il ? Répondez à sa place.');
    await visitor.follow(SEXTORTION);
    expect(chip()).to.match(/^Vous répondez pour quelqu’un\./);
    await visitor.choose('outcome.plan');
    expect(chip()).to.match(/^Vous répondez pour quelqu’un\./);
  });

  it('gets the words of comfort to pass on', async () => {
    await help();
    await visitor.answer('helper', 'with');
    await visitor.follow(SEXTORTION);
    const {comfort} = visitor.content.fr.book.threats['sextortion']!;
    expect(textOf(await visitor.find('p', visitor.word('outcome.tell')))).to.contain(read(comfort!));
  });

  it('can say that it is about themselves, and keeps the answers', async () => {
    await help();
    await visitor.answer('helper', 'with');
    await visitor.answer('i.start', 'people');
    await visitor.press('.helping button', 'Changer');
    await visitor.answer('helper', 'self');
    expect(chip()).to.equal(undefined);
    expect(visitor.heading).to.equal(read(visitor.content.fr.graph.questions['safe.now']!.title));
  });

  it('whom nobody believes is asked about money on its way, and sent to the bank first', async () => {
    await help();
    await visitor.answer('helper', 'refuses');
    await visitor.answer('helper.money', 'now');
    expect(textOf(await visitor.find('[part=first-action]'))).to.contain(
      read(visitor.content.fr.book.actions['helper-bank']!.title),
    );
    expect(textOf(visitor.all('.severity')[0]!)).to.contain(visitor.word('severity.critical'));
  });
});

describe('an officer who is not there', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  it('is not told anything: the people who answer come at once, and no frame', async () => {
    await visitor.open();
    await visitor.follow(SEXTORTION);
    await visitor.choose('outcome.officer');
    expect(textOf(await visitor.find('[role=status]', visitor.word('officer.nobody')))).not.to.equal('');
    expect(visitor.all('iframe')).to.have.lengthOf(0);
    expect(visitor.all('a[href^="tel:"]').map(textOf).join()).to.contain('3018');
    expect(visitor.all('textarea, input')).to.have.lengthOf(0);
  });
});
