import {expect} from 'chai';

import {folderOf} from './folder-of.js';

describe('the folder of a loader', () => {
  const CASES = {
    'https://cdn.example/1.2.3/loader.js': 'https://cdn.example/1.2.3/',
    'http://localhost:1718/1.2.3/loader.js': 'http://localhost:1718/1.2.3/',
    'https://cdn.example/1.2.3/loader.js?x=1': 'https://cdn.example/1.2.3/',
    'https://site.example/loader.js': 'https://site.example/',
    'https://site.example/assets/help/1.2.3/loader.js': 'https://site.example/assets/help/1.2.3/',
  };
  for (const [address, folder] of Object.entries(CASES)) {
    it(`of ${address} is ${folder}`, () => {
      expect(folderOf({src: address})).to.equal(folder);
    });
  }

  for (const address of [
    '',
    'data:text/javascript,//a/v1/loader.js',
    'blob:https://site.example/v1/loader.js',
    'javascript:alert("/v1/loader.js")',
    'https://site.example/photo.png',
    '/v1/loader.js',
  ]) {
    it(`is unknown for "${address}"`, () => {
      expect(folderOf({src: address})).to.equal(undefined);
    });
  }
});
