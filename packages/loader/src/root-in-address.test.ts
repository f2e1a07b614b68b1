import {expect} from 'chai';

import {ROOT_IN_ADDRESS} from './root-in-address.js';

const rootOf = (address: string | undefined) => ROOT_IN_ADDRESS.exec(address!)?.[1];

describe('the root in the address of the loader', () => {
  it('is what comes before the channel', () => {
    expect(rootOf('https://cdn.example/v1/loader.js')).to.equal('https://cdn.example/');
    expect(rootOf('http://localhost:1718/v1/loader.js')).to.equal('http://localhost:1718/');
    expect(rootOf('https://cdn.example/v1/loader.js?x=1')).to.equal('https://cdn.example/');
  });

  it('is what comes before the version', () => {
    expect(rootOf('https://cdn.example/1.2.3/loader.js')).to.equal('https://cdn.example/');
  });

  it('keeps the folder of who hosts it', () => {
    expect(rootOf('https://site.example/assets/help/v1/loader.js')).to.equal(
      'https://site.example/assets/help/',
    );
  });

  it('is not in what is no address of a loader', () => {
    for (const address of [
      undefined,
      '',
      'data:text/javascript,//a/v1/loader.js',
      'blob:https://site.example/v1/loader.js',
      'javascript:alert("/v1/loader.js")',
      'https://site.example/photo.png',
      '/v1/loader.js',
    ]) {
      expect(rootOf(address), address).to.equal(undefined);
    }
  });
});
