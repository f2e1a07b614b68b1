import {expect} from 'chai';

import {folderOf} from './folder-of.js';

describe('the folder in the address of the loader', () => {
  it('is what comes before its name', () => {
    expect(folderOf('https://cdn.example/1.2.3/loader.js')?.[0]).to.equal('https://cdn.example/1.2.3/');
    expect(folderOf('http://localhost:1718/1.2.3/loader.js')?.[0]).to.equal('http://localhost:1718/1.2.3/');
    expect(folderOf('https://cdn.example/1.2.3/loader.js?x=1')?.[0]).to.equal('https://cdn.example/1.2.3/');
    expect(folderOf('https://site.example/loader.js')?.[0]).to.equal('https://site.example/');
  });

  it('is wherever it was copied to', () => {
    expect(folderOf('https://site.example/assets/help/1.2.3/loader.js')?.[0]).to.equal(
      'https://site.example/assets/help/1.2.3/',
    );
  });

  it('is not in what is no address of a loader', () => {
    for (const address of [
      '',
      'data:text/javascript,//a/v1/loader.js',
      'blob:https://site.example/v1/loader.js',
      'javascript:alert("/v1/loader.js")',
      'https://site.example/photo.png',
      '/v1/loader.js',
      // An image that is called `currentScript`, beside a text that it does not have.
      'undefinedhttps://site.example/loader.png',
    ]) {
      expect(folderOf(address), address).to.equal(null);
    }
  });
});
