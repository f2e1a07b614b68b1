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

  it('asks again, in words, about a day after the device’s own, and then believes it', async () => {
    await openMoment();
    await tell('2036-11-20T10:00');
    const words = visitor.content.fr.help['details.after']!.replace(/\s+/g, ' ');
    const {id} = visitor.all('.error').find((each) => textOf(each) === words)!;
    expect(moment()!.getAttribute('aria-describedby')).to.equal(id);
    expect((moment()!.getRootNode() as ShadowRoot).activeElement).to.equal(moment());
    await tell('2036-11-20T10:00');
    expect(moment()).to.equal(undefined);
  });

  it('asks again about another such day', async () => {
    await openMoment();
    await tell('2036-11-20T10:00');
    await tell('2037-11-20T10:00');
    expect(moment()).not.to.equal(undefined);
  });
});
