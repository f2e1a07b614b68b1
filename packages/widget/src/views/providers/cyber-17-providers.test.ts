import {expect} from 'chai';

import {SHARED_DIRECTORY, TEST_DIRECTORY} from '../../testing/directory.js';
import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {DEVICE} from '../../testing/ways.js';

import type {Directory} from '@cyber-17/client';

describe('a postcode in two departments', () => {
  const visitor = new PanelVisitor();
  /** Brings what was searched last. */
  let arrive: () => void;

  before(() =>
    visitor.arrive(
      {},
      {
        loadDirectory: (_, {postcode, department}) =>
          new Promise((resolve) => (arrive = () => resolve(directoryOf(postcode, department)))),
      },
    ),
  );
  afterEach(() => visitor.panel.remove());

  function directoryOf(postcode: string, department: string | undefined): Directory {
    if (postcode !== '35550') return TEST_DIRECTORY;
    const here = department === undefined ? [] : [department];
    return {...SHARED_DIRECTORY, here, pages: department === undefined ? [] : TEST_DIRECTORY.pages};
  }

  async function search(postcode: string) {
    await visitor.write('#postcode', postcode);
    await visitor.choose('providers.search');
  }
  async function arrived() {
    arrive();
    await visitor.settled();
  }

  async function open() {
    await visitor.open();
    await visitor.follow(DEVICE);
    await visitor.choose('outcome.plan');
    await visitor.choose('providers.open');
    await search('35550');
    await arrived();
  }

  const choices = () => visitor.all('[aria-pressed]').map((each) => textOf(each));
  const pressed = () => visitor.all('[aria-pressed=true]').map((each) => textOf(each));

  const status = () => visitor.all('.wide[role=status]')[0]!;

  it('is announced in a sentence, with the buttons beside it', async () => {
    await open();
    expect(textOf(status())).to.contain('Lequel est le vôtre');
    expect(status().querySelectorAll('button')).to.have.length(0);
    expect(choices()).to.deep.equal(['Ille-et-Vilaine', 'Morbihan']);
    expect(pressed()).to.deep.equal([]);
  });

  it('keeps the focus on what was chosen, while the list loads and when it is there', async () => {
    await open();
    const button = await visitor.find('button', 'Morbihan');
    button.focus();
    button.click();
    await visitor.settled();
    expect(textOf(visitor.active!)).to.equal('Morbihan');
    await arrived();
    expect(textOf(visitor.active!)).to.equal('Morbihan');
    expect(pressed()).to.deep.equal(['Morbihan']);
    expect(textOf(status())).to.match(/^Techniciens pour Morbihan/);
  });

  it('is asked no longer once another postcode is searched', async () => {
    await open();
    await visitor.press('button', 'Morbihan');
    await arrived();
    await search('35000');
    expect(choices()).to.deep.equal([]);
    await arrived();
    expect(choices()).to.deep.equal([]);
  });
});

describe('the search for a technician', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  for (const [typed, searched] of [
    ['٣٥٠٠٠', '35000'],
    ['75 011', '75011'],
    ['2a', '2A'],
  ] as const) {
    it(`understands “${typed}”`, async () => {
      await searchFor(typed);
      const field = visitor.all('#postcode')[0] as HTMLInputElement;
      expect(field.maxLength).to.be.at.least(typed.length);
      expect(visitor.journey.context.place?.postcode).to.equal(searched);
    });
  }

  async function searchFor(typed: string) {
    await visitor.open({audience: 'company'});
    await visitor.follow([
      ['o.start', 'blocked'],
      ['o.blocked', 'files'],
    ]);
    await visitor.choose('outcome.plan');
    await visitor.choose('providers.open');
    await visitor.write('#postcode', typed);
    await visitor.choose('providers.search');
  }
});
