import {expect} from 'chai';

import {Cyber17OpenedEvent, Cyber17ReadyEvent} from '../index.js';

import type {Cyber17ClosedEvent} from '../index.js';

describe('the types of what the host hears', () => {
  // Compiled by `npm run types`: a listener knows its event, and what is not there is refused.
  it('names each event by its class', () => {
    const help = document.createElement('cyber-17');
    const heard: string[] = [];
    help.addEventListener('cyber-17-ready', (event: Cyber17ReadyEvent) => heard.push(event.type));
    help.addEventListener('cyber-17-opened', (event: Cyber17OpenedEvent) => heard.push(event.type));
    help.addEventListener('cyber-17-closed', (event: Cyber17ClosedEvent) => heard.push(event.type));
    help.addEventListener('cyber-17-failed', ({reason}) => heard.push(reason satisfies string));
    // @ts-expect-error: only a failure has a reason.
    help.addEventListener('cyber-17-closed', ({reason}) => heard.push(reason));
    help.addEventListener('cyber-17-failed', (event) => {
      // @ts-expect-error: a reason is to be read.
      event.reason satisfies number;
    });

    help.dispatchEvent(new Cyber17ReadyEvent());
    help.dispatchEvent(new Cyber17OpenedEvent());
    help.dispatchEvent(Object.assign(new Event('cyber-17-failed'), {reason: 'slow'}));
    expect(heard).to.deep.equal(['cyber-17-ready', 'cyber-17-opened', 'slow']);
  });

  it('finds the element by its tag', () => {
    const found = document.querySelector('cyber-17');
    found?.addEventListener('cyber-17-failed', ({reason}) => reason.length);
    void found?.open({startAt: 'safe.now'});
    expect(found).to.equal(null);
  });
});
