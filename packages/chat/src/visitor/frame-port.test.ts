import {expect} from 'chai';
import fc from 'fast-check';

import {FramePort} from './frame-port.js';

import type {CaseLine, Message, PortOffer, ToFrame} from '@cyber-17/protocol';

const offer: PortOffer = {type: 'cyber-17.port', version: 1, lang: 'fr', theme: 'dark'};
const lines: readonly CaseLine[] = [{label: 'Situation', value: 'Faux conseiller'}];

/** Until what was posted before has arrived. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('the port of the frame', () => {
  let frame: HTMLIFrameElement;
  let port: FramePort;
  let offers: PortOffer[];
  let heard: Message<ToFrame>[];
  let answers: unknown[];

  const openIn = (own: Window, parent: Window) => {
    port = new FramePort({
      window: own,
      parent,
      onOffer: (each) => offers.push(each),
      onMessage: (each) => heard.push(each),
    });
    port.open();
  };

  /** The far end of a fresh channel, and the end to hand over. */
  const channel = () => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}) => answers.push(data);
    return {near: port1, far: port2};
  };

  /** This page is the parent of the frame: it offers as the panel does. */
  const offerAsParent = (data: unknown = offer) => {
    const {near, far} = channel();
    frame.contentWindow!.postMessage(data, window.origin, [far]);
    return near;
  };

  /** An event that arrives in the frame as if `source` had posted it. */
  const arrive = (source: Window | null, data: unknown, ports: MessagePort[]) =>
    frame.contentWindow!.dispatchEvent(new MessageEvent('message', {source, data, ports}));

  beforeEach(() => {
    [offers, heard, answers] = [[], [], []];
    frame = document.createElement('iframe');
    document.body.append(frame);
    openIn(frame.contentWindow!, window);
  });

  afterEach(() => {
    port.close();
    frame.remove();
  });

  it('takes the port that its parent offers, and says so', async () => {
    offerAsParent();
    await settled();
    expect(offers).to.deep.equal([offer]);
    expect(answers).to.deep.equal([{type: 'port.accepted', version: 1}]);
  });

  it('hears the case and answers through the port', async () => {
    const near = offerAsParent();
    near.postMessage({type: 'case.offered', lines});
    await settled();
    port.send({type: 'service.unavailable', reason: 'demonstration'});
    await settled();
    expect(heard).to.deep.equal([{type: 'case.offered', lines}]);
    expect(answers[1]).to.deep.equal({type: 'service.unavailable', reason: 'demonstration'});
  });

  it('takes no port from another window', async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    for (const source of [other.contentWindow, frame.contentWindow, null]) {
      arrive(source, offer, [channel().far]);
    }
    other.remove();
    await settled();
    expect(offers).to.be.empty;
    expect(answers).to.be.empty;
  });

  it('takes no port when the page is not framed', async () => {
    port.close();
    openIn(window, window);
    window.postMessage(offer, window.origin, [channel().far]);
    await settled();
    expect(offers).to.be.empty;
  });

  it('takes nothing but exactly one port', async () => {
    arrive(window, offer, []);
    arrive(window, offer, [channel().far, channel().far]);
    await settled();
    expect(offers).to.be.empty;
    expect(answers).to.be.empty;
  });

  it('ignores a malformed offer, and still takes a good one after it', async () => {
    const malformed = [
      undefined,
      'cyber-17.port',
      {...offer, type: 'port'},
      {...offer, version: 2},
      {...offer, lang: 'xx'},
      {...offer, theme: 'sepia'},
    ];
    for (const data of malformed) arrive(window, data, [channel().far]);
    for (const data of malformed.slice(1)) offerAsParent(data);
    await settled();
    expect(answers).to.be.empty;
    offerAsParent();
    await settled();
    expect(offers).to.have.length(1);
  });

  it('ignores a second offer, and keeps the first port', async () => {
    const first = offerAsParent();
    const second = offerAsParent({...offer, lang: 'en'});
    await settled();
    second.postMessage({type: 'case.offered', lines: []});
    first.postMessage({type: 'case.offered', lines});
    await settled();
    expect(offers).to.deep.equal([offer]);
    expect(answers).to.have.length(1);
    expect(heard).to.deep.equal([{type: 'case.offered', lines}]);
  });

  it('ignores messages that it does not know', async () => {
    const near = offerAsParent();
    for (const data of [
      'hello',
      {type: 'case.stolen'},
      {type: 'case.offered'},
      {type: 'port.accepted', version: 1},
    ]) {
      near.postMessage(data);
    }
    await settled();
    expect(heard).to.be.empty;
  });

  it('says nothing and hears nothing once closed', async () => {
    const near = offerAsParent();
    await settled();
    port.close();
    port.send({type: 'conversation.ended'});
    near.postMessage({type: 'case.offered', lines});
    offerAsParent();
    await settled();
    expect(answers).to.have.length(1);
    expect(heard).to.be.empty;
  });

  it('never throws, whatever its parent posts', async () => {
    const faults: string[] = [];
    const own = frame.contentWindow!;
    own.addEventListener('error', ({message}) => faults.push(message));
    addEventListener('error', ({message}) => faults.push(message));

    const messages = fc.sample(
      fc.oneof(fc.anything(), fc.object({key: fc.constantFrom('type', 'version', 'lines', 'lang')})),
      2_000,
    );
    const {far} = channel();
    for (const data of messages) arrive(window, data, [far]);
    expect(offers).to.be.empty;

    const near = offerAsParent();
    for (const data of messages) {
      try {
        near.postMessage(data);
      } catch {
        // A function or a symbol cannot be posted: no parent can send it.
      }
    }
    near.postMessage({type: 'case.offered', lines});
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(faults).to.be.empty;
    expect(heard.at(-1)).to.deep.equal({type: 'case.offered', lines});
  });
});
