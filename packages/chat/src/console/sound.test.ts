import {expect} from 'chai';

import {Sound} from './sound.js';

describe('the sound of the officers’ page', () => {
  const {AudioContext} = globalThis;
  let contexts: AudioContext[] = [];
  let notes = 0;

  beforeEach(() => {
    contexts = [];
    notes = 0;
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        contexts.push(this);
      }
      // The machine of a test may have no sound, and never says that it runs.
      #isOn = false;
      override get state() {
        return this.#isOn ? 'running' : 'suspended';
      }
      override resume() {
        this.#isOn = true;
        return Promise.resolve();
      }
      override suspend() {
        this.#isOn = false;
        return Promise.resolve();
      }
      override createOscillator() {
        notes++;
        return super.createOscillator();
      }
    };
  });

  afterEach(async () => {
    globalThis.AudioContext = AudioContext;
    for (const context of contexts) await context.close();
  });

  it('comes back by itself after the machine has slept', async () => {
    const sound = new Sound();
    await sound.allow();
    await contexts[0]!.suspend();
    notes = 0;
    await sound.play();
    expect(notes).to.equal(2);
  });

  it('stays off where the browser does not give it back', async () => {
    const sound = new Sound();
    await sound.allow();
    const [context] = contexts;
    await context!.suspend();
    context!.resume = () => Promise.reject(new DOMException('not now', 'InvalidStateError'));
    notes = 0;
    await sound.play(true);
    expect(notes).to.equal(0);
  });

  it('is not made before it was allowed', async () => {
    await new Sound().play();
    expect(contexts).to.deep.equal([]);
  });
});
