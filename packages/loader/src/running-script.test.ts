import {expect} from 'chai';

import {runningScript} from './running-script.js';

describe('the running script', () => {
  it('is unknown outside of a classic script', () => {
    expect(runningScript()).to.equal(undefined);
  });

  it('is never an element of the page that has the name', () => {
    const image = document.createElement('img');
    image.name = 'currentScript';
    image.dataset['startAt'] = 'card';
    document.body.append(image);
    try {
      expect(document.currentScript as unknown).to.equal(image);
      expect(runningScript()).to.equal(undefined);
    } finally {
      image.remove();
    }
  });
});
