import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';

describe('the question of when it happened', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  const moment = () => visitor.all('[name=moment]')[0] as HTMLInputElement | undefined;

  async function openMoment() {
    await visitor.open({audience: 'company'});
    await visitor.answer('o.start', 'blocked');
    await visitor.answer('o.blocked', 'files');
    await visitor.settled();
    await visitor.press('button', 'Préciser ma situation');
    expect(moment()).not.to.equal(undefined);
  }

  async function tell(value: string) {
    moment()!.value = value;
    await visitor.press('button', 'Continuer');
  }

  it('believes a day that has been', async () => {
    await openMoment();
    await tell('2026-11-20T10:00');
    expect(moment()).to.equal(undefined);
  });

  for (const [what, value, word] of [
    ['after the device’s own', '2036-11-20T10:00', 'details.after'],
    ['of a year with two digits', '0026-11-20T10:00', 'details.long-ago'],
    ['of more than two years ago', '2016-11-20T10:00', 'details.long-ago'],
  ] as const) {
    it(`asks again, in words, about a day ${what}, and then believes it`, async () => {
      await openMoment();
      await tell(value);
      const words = visitor.content.fr.help[word]!.replace(/\s+/g, ' ');
      const {id} = visitor.all('.error').find((each) => textOf(each) === words)!;
      expect(moment()!.getAttribute('aria-describedby')).to.equal(id);
      expect((moment()!.getRootNode() as ShadowRoot).activeElement).to.equal(moment());
      await tell(value);
      expect(moment()).to.equal(undefined);
    });
  }

  it('says in its own words that there is no day yet, and lets the question be skipped', async () => {
    await openMoment();
    for (const press of ['once', 'again']) {
      await tell('');
      expect(textOf(visitor.all('.error')[0]!), press).to.equal(visitor.word('details.no-moment'));
      expect((moment()!.getRootNode() as ShadowRoot).activeElement, press).to.equal(moment());
    }
    await visitor.choose('details.skip');
    expect(moment()).to.equal(undefined);
  });

  it('asks again about another such day', async () => {
    await openMoment();
    await tell('2036-11-20T10:00');
    await tell('2037-11-20T10:00');
    expect(moment()).not.to.equal(undefined);
  });
});
