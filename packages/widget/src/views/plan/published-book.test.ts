import {withhold} from '@cyber-17/client';
import {withoutNumbers} from '@cyber-17/content';
import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD} from '../../testing/ways.js';
import {planLines} from '../sheet/plan-lines.js';
import {textOfLines} from '../sheet/text-of-lines.js';
import {outdatedWords} from './outdated-words.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {Help} from '../../resources.js';

/** The number of the blocking of cards, as it is read and as it is dialled. */
const NUMBER = '0 892 705 705';
const DIALLED = 'a[href="tel:0892705705"]';

describe('a book that was published', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  /** The plan of someone whose card is used, over a book that says this beside its advice. */
  async function openPlan(loadBook: Help['loadBook']) {
    await visitor.arrive({}, {loadBook});
    await visitor.open({audience: 'individual'});
    await visitor.follow(CARD_FRAUD);
    await visitor.settled();
  }

  const validUntil = (instant: string) => () =>
    openPlan(async (_, {lang}) => ({...visitor.content[lang].book, validUntil: instant}));

  const page = () => [...visitor.below()].map((each) => (each.children.length ? '' : textOf(each))).join(' ');

  const withdrawing = (...withdrawn: string[]) =>
    openPlan(async (_, graph) => withhold(visitor.content[graph.lang].book, graph, {withdrawn}));

  it('says in the plan since when it may have changed, and shows its advice', async () => {
    await validUntil('2026-11-20T23:30:00Z')();
    await visitor.press('button', 'Voir mon plan');
    // In Paris it is the next day already.
    const notice = visitor.byText(
      '[role=status]',
      'Ces conseils ont peut-être changé depuis le 21 novembre 2026.',
    );
    expect(notice).not.to.equal(undefined);
    expect(visitor.all(DIALLED)).not.to.have.length(0);
  });

  it('shows no notice while it is valid', async () => {
    await validUntil('2026-11-21T12:00:01Z')();
    await visitor.press('button', 'Voir mon plan');
    expect(page()).not.to.contain('peut-être changé');
  });

  it('shows a number until it is withdrawn', async () => {
    await withdrawing();
    expect(visitor.all(DIALLED)).not.to.have.length(0);
  });

  it('shows and calls a withdrawn number nowhere, not even where the code carries it', async () => {
    await withdrawing('card-opposition');
    expect(visitor.all(DIALLED)).to.have.length(0);
    await visitor.press('button', 'Voir mon plan');
    expect(visitor.all(DIALLED)).to.have.length(0);
    expect(page().replaceAll('\u00a0', ' ')).not.to.contain(NUMBER);
  });
});

describe('a withdrawn contact', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  it('stays hidden in another language whose book does not load', async () => {
    await visitor.arrive(
      {},
      {
        loadBook: async (_, graph) => {
          if (graph.lang !== 'fr') throw new TypeError('offline');
          return withhold(visitor.content.fr.book, graph, {withdrawn: ['card-opposition']});
        },
      },
    );
    await visitor.open({audience: 'individual'});
    await visitor.follow(CARD_FRAUD);
    await visitor.settled();
    await visitor.press('button', 'English');
    await visitor.find('button', 'See my plan');
    await visitor.press('button', 'See my plan');
    expect(visitor.all(DIALLED)).to.have.length(0);
    // Nor does its book go on paper in the language before.
    const paper = textOfLines(planLines(visitor.journey));
    expect(paper.replaceAll('\u00a0', ' ')).not.to.contain(NUMBER);
    expect(paper).not.to.contain(visitor.content.fr.book.actions['card-block']!.lead);
  });
});

describe('the number of a partner', () => {
  const visitor = new PanelVisitor();
  const own = 'a[href="tel:0199000000"]';

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function openPlan(partner: string, origin: string) {
    const partners = [{id: 'bank', name: 'Banque Exemple', origins: [origin], phone: '01 99 00 00 00'}];
    await visitor.arrive({}, {loadBook: async (_, {lang}) => ({...visitor.content[lang].book, partners})});
    await visitor.open({audience: 'individual', partner});
    await visitor.follow(CARD_FRAUD);
    await visitor.settled();
    await visitor.press('button', 'Voir mon plan');
  }

  it('replaces the number of the bank, under the name of the partner', async () => {
    await openPlan('bank', location.origin);
    expect(textOf(visitor.all(own)[0]!)).to.contain('Banque Exemple');
  });

  it('is not shown on another origin or for an unknown entry, which is reported once', async () => {
    const warned: unknown[] = [];
    const {warn} = console;
    console.warn = (message: unknown) => warned.push(message);
    try {
      await openPlan('bank', 'https://bank.example');
      expect(visitor.all(own)).to.have.length(0);
      visitor.panel.remove();
      await openPlan('stranger', location.origin);
      expect(visitor.all(own)).to.have.length(0);
    } finally {
      console.warn = warn;
    }
    expect(warned.filter((each) => String(each).includes('[unknown-partner]'))).to.have.length(1);
  });
});

describe('a sentence with a withdrawn number', () => {
  it('has the name of the contact in its place, however the number is spaced', () => {
    const replacements = new Map([['0 892 705 705', 'Blocage']]);
    for (const number of ['0 892 705 705', '0892705705', '0\u00a0892\u00a0705\u00a0705', '0.892.705.705']) {
      const cleaned = withoutNumbers({a: [`au ${number}.`, 7]}, replacements);
      expect(cleaned).to.deep.equal({a: ['au Blocage.', 7]});
    }
    expect(withoutNumbers('10892705705', replacements)).to.equal('10892705705');
    expect(withoutNumbers('le 17 mars', new Map([['17', 'x']]))).to.equal('le 17 mars');
  });
});

describe('the words for advice that has expired', () => {
  const journeyWith = (validUntil: string | undefined) =>
    ({
      lang: 'fr',
      resources: {now: () => Date.parse('2026-11-21T12:00:00Z')},
      context: {book: {validUntil}},
      word: (key: string, {day}: {readonly day: string}) => `${key} ${day}`,
    }) as unknown as JourneyStore;

  it('name the day, and are undefined while it is valid or if no index was read', () => {
    expect(outdatedWords(journeyWith('2026-11-01T12:00:00Z'))).to.equal('plan.outdated 1er novembre 2026');
    expect(outdatedWords(journeyWith('2026-12-01T12:00:00Z'))).to.equal(undefined);
    expect(outdatedWords(journeyWith(undefined))).to.equal(undefined);
  });
});
