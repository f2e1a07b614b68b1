import {expect} from 'chai';

import {PanelVisitor} from '../testing/panel-visitor.js';
import {renewBook} from './renew-book.js';

import type {PublishedBook} from '@cyber-17/client';
import type {Graph} from '@cyber-17/content';

const HOUR = 3_600_000;

describe('the renewal of the advice book', () => {
  const visitor = new PanelVisitor();
  let now: number;
  let asked: Graph[];
  /** What the API does when it is asked. */
  let answer: () => Promise<PublishedBook>;

  before(() =>
    visitor.arrive(
      {now: () => now},
      {
        follow: (_, journey) => void renewBook(journey),
        loadBook: (_, graph) => {
          asked.push(graph);
          return answer();
        },
      },
    ),
  );

  beforeEach(() => {
    now = Date.parse('2026-11-21T12:00:00Z');
    asked = [];
    answer = async () => ({...visitor.content.fr.book});
  });
  afterEach(() => visitor.panel.remove());

  /** Back in a page that was left open; what was answered before is there. */
  async function comeBackAfter(time: number, published = answer) {
    await visitor.open();
    await visitor.answer('i.start', 'message');
    visitor.panel.hide();
    now += time;
    answer = published;
    visitor.panel.show();
    await visitor.settled();
  }

  it('takes what was published since, and keeps the answers', async () => {
    const {book} = visitor.content.fr;
    const channels = {...book.channels, bank: undefined as never};
    await comeBackAfter(2 * HOUR, async () => ({...book, channels, withdrawn: {bank: 'votre banque'}}));
    expect(visitor.journey.ready.graph.channels['bank']).to.equal(undefined);
    expect(visitor.journey.question?.id).to.equal('msg.who');
  });

  it('is asked for where a page was left open for long, over the graph alone', async () => {
    await comeBackAfter(2 * HOUR);
    expect(asked).to.have.length(2);
    expect(asked[1]!.complaints).to.have.length(0);
  });

  it('is not asked for again within the hour', async () => {
    await comeBackAfter(0.9 * HOUR);
    expect(asked).to.have.length(1);
    now += 0.2 * HOUR;
    await visitor.answer('msg.who', 'bank');
    expect(asked).to.have.length(2);
    await visitor.answer('bank.contact', 'talked');
    expect(asked).to.have.length(2);
  });

  it('makes nobody wait', async () => {
    await comeBackAfter(2 * HOUR, () => new Promise(() => undefined));
    expect(asked).to.have.length(2);
    expect(visitor.journey.bookArrival).to.equal('ready');
  });

  it('keeps what is there where it fails', async () => {
    let book: PublishedBook | undefined;
    await comeBackAfter(2 * HOUR, () => {
      ({book} = visitor.journey.context);
      return Promise.reject(new TypeError('offline'));
    });
    expect(asked).to.have.length(2);
    expect(visitor.journey.bookArrival).to.equal('ready');
    expect(visitor.journey.context.book === book).to.equal(true);
  });

  it('leaves the book of another language that has come meanwhile', async () => {
    let late!: (book: PublishedBook) => void;
    await comeBackAfter(2 * HOUR, () => new Promise((resolve) => (late = resolve)));
    answer = async () => ({...visitor.content.en.book});
    await visitor.speak('en');
    await visitor.settled();
    late({...visitor.content.fr.book});
    await visitor.settled();
    expect(visitor.journey.context.book?.lang).to.equal('en');
    expect(visitor.journey.ready.graph.lang).to.equal('en');
  });
});
