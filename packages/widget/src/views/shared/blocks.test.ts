import {expect} from 'chai';
import {render} from 'lit';

import {renderBlocks} from './blocks.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {Block} from '@cyber-17/content';

describe('compiled Markdown', () => {
  const journey = {isDiscreet: false, context: {}} as unknown as JourneyStore;

  function drawn(href: string): HTMLElement {
    const place = document.createElement('div');
    const blocks: readonly Block[] = [{p: ['Lisez ', {link: 'la suite', href}, '.']}];
    render(renderBlocks(journey, blocks), place);
    return place;
  }

  it('has links of four kinds', () => {
    for (const href of ['https://example.org/', 'tel:17', 'sms:114', 'mailto:aide@example.org']) {
      expect(drawn(href).querySelector('a')?.getAttribute('href')).to.equal(href);
    }
  });

  it('shows a link of another kind as words', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/']) {
      const place = drawn(href);
      expect(place.querySelectorAll('a').length, href).to.equal(0);
      expect(place.textContent).to.contain('Lisez la suite.');
    }
  });
});
