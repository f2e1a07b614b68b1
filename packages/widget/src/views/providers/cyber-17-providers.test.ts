import {expect} from 'chai';

import {PanelVisitor} from '../../testing/panel-visitor.js';

describe('the search for a technician', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  it('understands the digits of an Arabic keyboard', async () => {
    await visitor.open({audience: 'company'});
    await visitor.follow([
      ['o.start', 'blocked'],
      ['o.blocked', 'files'],
    ]);
    await visitor.choose('outcome.plan');
    await visitor.choose('providers.open');
    await visitor.write('#postcode', '٣٥٠٠٠');
    await visitor.choose('providers.search');
    const field = visitor.all('#postcode')[0] as HTMLInputElement;
    expect(field.value).to.equal('35000');
  });
});
