import {InvalidShapeError} from '@cyber-17/protocol';
import {describe, expect, it} from 'vitest';

import {readChannel} from './read-channel.js';

describe('a contact that comes over the network', () => {
  const contact = {
    name: '17Cyber',
    what: 'Le service public.',
    confidence: 'confirmed',
    verifiedOn: '2026-11-01',
  };

  it('is read with an address of https', () => {
    const url = 'https://17cyber.gouv.fr/';
    expect(readChannel({...contact, url}, 'channel')).to.deep.equal({...contact, url});
  });

  it('is refused with another address', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/']) {
      expect(() => readChannel({...contact, url}, 'channel'), url).to.throw(InvalidShapeError);
    }
  });
});
