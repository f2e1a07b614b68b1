import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD} from '../../testing/ways.js';
import {sheetLines} from '../sheet/sheet-lines.js';

describe('where the book of the language does not load', () => {
  const visitor = new PanelVisitor();

  before(() =>
    visitor.arrive(
      {},
      {
        loadBook: async (_, {lang}) => {
          if (lang !== 'fr') throw new TypeError('offline');
          return visitor.content.fr.book;
        },
      },
    ),
  );
  beforeEach(async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    await visitor.settled();
    await visitor.speak('en');
    await visitor.settled();
  });
  afterEach(() => visitor.panel.remove());

  /** Every text on screen that is not marked as French. */
  const said = () =>
    [...visitor.below()]
      .filter((each) => each.children.length === 0 && !each.closest('[lang=fr]'))
      .map(textOf)
      .join(' ');

  it('says nothing in the language before under the name of what happened', async () => {
    const {forbid, summary, comfort} = visitor.content.fr.book.threats['card-fraud']!;
    expect(visitor.heading).to.equal(visitor.content.en.graph.threats['card-fraud']!.title);
    for (const words of [forbid, summary, comfort]) if (words) expect(said()).not.to.contain(words);
  });

  it('plans, explains and prints without a word of it', async () => {
    const {procedures} = visitor.content.fr.book;
    await visitor.choose('outcome.plan');
    await visitor.unfoldAll();
    const printed = JSON.stringify(sheetLines(visitor.journey, false));
    for (const {title} of Object.values(procedures)) {
      expect(said()).not.to.contain(title);
      expect(printed).not.to.contain(title);
    }
  });
});
