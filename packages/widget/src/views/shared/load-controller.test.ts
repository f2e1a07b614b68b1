import {expect} from 'chai';

import {TEST_OPERATOR} from '../../testing/resources.js';
import {LoadController} from './load-controller.js';

import type {HelpCode} from '../../journey/code.js';
import type {Lang} from '@cyber-17/protocol';

describe('the load controller', () => {
  let lang: Lang;
  let requests: {readonly lang: Lang; readonly arrive: (value?: string) => void; readonly fail: () => void}[];
  let updates: number;
  let onUpdate: (() => void) | undefined;

  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {
      updates++;
      onUpdate?.();
    },
    updateComplete: Promise.resolve(true),
  };
  const sources = () => ({lang, resources: {operator: TEST_OPERATOR}, context: {help: {} as HelpCode}});
  const make = () =>
    new LoadController<string>(
      host,
      sources,
      (_help, _operator, asked) =>
        new Promise((resolve, reject) => {
          requests.push({lang: asked, arrive: resolve, fail: () => reject(new TypeError('offline'))});
        }),
    );

  beforeEach(() => {
    lang = 'fr';
    requests = [];
    updates = 0;
    onUpdate = undefined;
  });

  it('loads nothing before it is asked, whatever language is chosen', () => {
    const letters = make();
    lang = 'en';
    letters.hostUpdated();
    expect(requests).to.deep.equal([]);
  });

  it('loads once in one language, however often it is asked', async () => {
    const letters = make();
    const loading = letters.load();
    await letters.load();
    requests[0]!.arrive('lettre');
    await loading;
    await letters.load();
    expect(requests).to.have.length(1);
    expect(letters.value).to.equal('lettre');
    expect(updates).to.equal(1);
  });

  it('loads again in another language, and shows the old text until then', async () => {
    const letters = make();
    const first = letters.load();
    requests[0]!.arrive('lettre');
    await first;
    lang = 'en';
    const updated = new Promise<void>((resolve) => (onUpdate = resolve));
    letters.hostUpdated();
    letters.hostUpdated();
    expect(requests.map((each) => each.lang)).to.deep.equal(['fr', 'en']);
    expect(letters.value).to.equal('lettre');
    requests[1]!.arrive('letter');
    await updated;
    expect(letters.value).to.equal('letter');
  });

  it('drops an answer that another language has overtaken', async () => {
    const letters = make();
    const french = letters.load();
    lang = 'en';
    const english = letters.load();
    requests[1]!.arrive('letter');
    await english;
    requests[0]!.arrive('lettre');
    await french;
    expect(letters.value).to.equal('letter');
    expect(updates).to.equal(1);
  });

  it('reports a failure once, and tries again when it is asked again', async () => {
    const letters = make();
    const failing = letters.load();
    requests[0]!.fail();
    await failing;
    expect(letters.hasFailed).to.equal(true);
    letters.hostUpdated();
    expect(requests).to.have.length(1);
    const retry = letters.load();
    requests[1]!.arrive('lettre');
    await retry;
    expect(letters.hasFailed).to.equal(false);
    expect(letters.value).to.equal('lettre');
  });

  it('keeps what is read when an earlier request for it fails late', async () => {
    const letters = make();
    const first = letters.load();
    lang = 'en';
    const english = letters.load();
    requests[1]!.arrive('letter');
    await english;
    lang = 'fr';
    const last = letters.load();
    requests[2]!.arrive('lettre');
    await last;
    requests[0]!.fail();
    await first;
    expect(letters.hasFailed).to.equal(false);
    expect(letters.value).to.equal('lettre');
  });

  it('tries again once, however often that is asked before the answer', async () => {
    const letters = make();
    const failing = letters.load();
    requests[0]!.fail();
    await failing;
    const retry = letters.load();
    void letters.load();
    requests[1]!.arrive('lettre');
    await retry;
    expect(requests).to.have.length(2);
  });
});
