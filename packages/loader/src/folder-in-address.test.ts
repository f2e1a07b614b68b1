import {expect} from 'chai';

import {FOLDER_IN_ADDRESS} from './folder-in-address.js';

const folderOf = (address: string) => address.match(FOLDER_IN_ADDRESS)?.[0];

describe('the folder in the address of the loader', () => {
  it('is what comes before its name', () => {
    expect(folderOf('https://cdn.example/1.2.3/loader.js')).to.equal('https://cdn.example/1.2.3/');
    expect(folderOf('http://localhost:1718/1.2.3/loader.js')).to.equal('http://localhost:1718/1.2.3/');
    expect(folderOf('https://cdn.example/1.2.3/loader.js?x=1')).to.equal('https://cdn.example/1.2.3/');
    expect(folderOf('https://site.example/loader.js')).to.equal('https://site.example/');
  });

  it('is wherever it was copied to', () => {
    expect(folderOf('https://site.example/assets/help/1.2.3/loader.js')).to.equal(
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
    ]) {
      expect(folderOf(address), address).to.equal(undefined);
    }
  });
});
