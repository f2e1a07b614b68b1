import {InvalidShapeError} from '@cyber-17/protocol';
import {describe, expect, it} from 'vitest';

import {readBlocks} from './read-blocks.js';

describe('compiled Markdown that comes over the network', () => {
  const linking = (href: string) => [{p: ['Lisez ', {link: 'la suite', href}, '.']}];

  it('is read with links of four kinds', () => {
    for (const href of ['https://example.org/', 'tel:17', 'sms:114', 'mailto:aide@example.org']) {
      expect(readBlocks(linking(href), 'body')).to.deep.equal(linking(href));
    }
  });

  it('is refused with a link of another kind', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/']) {
      expect(() => readBlocks(linking(href), 'body'), href).to.throw(InvalidShapeError);
    }
  });
});
