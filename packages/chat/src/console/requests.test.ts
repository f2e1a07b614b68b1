import {expect} from 'chai';

import {FakeClock, settled} from '../testing/fake-clock.js';
import {requestsOf} from './requests.js';

/** What became of a promise so far. */
function fateOf(promise: Promise<unknown>) {
  const fate = {is: 'waiting'};
  promise.then(
    () => (fate.is = 'answered'),
    () => (fate.is = 'failed'),
  );
  return fate;
}

const refusalOf = (signal: AbortSignal) =>
  new Promise<never>((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason as Error)));

describe('a request of the officers’ page', () => {
  for (const name of ['isSignedIn', 'signOut', 'loadCanned'] as const) {
    it(`fails where the network swallows it: ${name}`, async () => {
      const clock = new FakeClock();
      const requests = requestsOf(clock, (_, init) => refusalOf(init!.signal!));
      const fate = fateOf((requests[name] as (lang: 'fr') => Promise<unknown>)('fr'));
      await clock.pass(9_000);
      expect(fate.is).to.equal('waiting');
      await clock.pass(2_000);
      expect(fate.is).to.equal('failed');
    });
  }

  it('fails where the answer stops half-way', async () => {
    const clock = new FakeClock();
    const requests = requestsOf(clock, (_, init) =>
      Promise.resolve({json: () => refusalOf(init!.signal!)} as unknown as Response),
    );
    const fate = fateOf(requests.loadCanned('fr'));
    await clock.pass(11_000);
    expect(fate.is).to.equal('failed');
  });

  it('is left alone once it was answered', async () => {
    const clock = new FakeClock();
    let signal: AbortSignal | null | undefined;
    const requests = requestsOf(clock, (_, init) => {
      ({signal} = init!);
      return Promise.resolve(new Response(undefined, {status: 401}));
    });
    expect(await requests.isSignedIn()).to.equal(false);
    await clock.pass(11_000);
    await settled();
    expect(signal!.aborted).to.equal(false);
  });
});
