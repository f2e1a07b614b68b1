import {expect} from 'chai';
import {render} from 'lit';

import {loadTestContent, testResources} from '../../testing/resources.js';
import {textOf} from '../../testing/panel-visitor.js';
import {JourneyStore} from '../../journey/journey-store.js';
import {renderDeadline} from './deadline.js';

import type {TestContent} from '../../testing/resources.js';
import type {Lang} from '@cyber-17/protocol';

const HOUR = 3_600_000;

describe('a limit', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async () => {
    content = await loadTestContent();
  });

  async function saidOf(left: number, lang: Lang = 'fr'): Promise<string> {
    const store = new JourneyStore(testResources(content), {lang}, () => undefined);
    store.send({type: 'panel.opened', settings: {lang}});
    await new Promise((resolve) => setTimeout(resolve, 20));
    const shown = document.createElement('p');
    const rule = content.fr.book.deadlines['press-1y']!;
    render(renderDeadline(store, {rule, until: store.resources.now() + left} as never), shown);
    return textOf(shown);
  }

  it('says the hours that are left up to three days', async () => {
    expect(await saidOf(72 * HOUR)).to.match(/Il reste 72 h\.$/);
    expect(await saidOf(1.9 * HOUR)).to.match(/Il reste 1 h\.$/);
  });

  it('says whole days of a longer one', async () => {
    expect(await saidOf(365 * 24 * HOUR)).to.match(/Il reste 365 jours\.$/);
    expect(await saidOf(73 * HOUR)).to.match(/Il reste 3 jours\.$/);
    expect(await saidOf(5.9 * 24 * HOUR, 'en')).to.match(/5 days left\.$/);
  });
});
