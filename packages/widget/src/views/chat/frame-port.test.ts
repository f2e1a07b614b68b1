import {expect} from 'chai';

import {FramePort} from './frame-port.js';

import type {FromFrame, Message} from '@cyber-17/protocol';

/** A frame of this origin whose script accepts the port at the `after`th offer. */
async function frameThatAccepts(after: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  let offers = 0;
  frame.contentWindow!.addEventListener('message', ({data, ports}) => {
    if ((data as {type?: string}).type !== 'cyber-17.port' || ++offers < after) return;
    ports[0]!.postMessage({type: 'port.accepted', version: 1});
    ports[0]!.onmessage = ({data}) =>
      ports[0]!.postMessage({type: 'queue.moved', position: data.lines.length});
  });
  return frame;
}

describe('the port to the frame', () => {
  let frame: HTMLIFrameElement;
  let port: FramePort;
  let heard: Message<FromFrame>[];

  const connect = (origin: string) => {
    heard = [];
    port = new FramePort({
      frame,
      origin,
      offer: {lang: 'fr', theme: 'light'},
      onMessage: (each) => heard.push(each),
    });
    port.open();
  };
  const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  afterEach(() => {
    port.close();
    frame.remove();
  });

  it('is offered again until the frame accepts it, and carries messages both ways', async () => {
    frame = await frameThatAccepts(3);
    connect(location.origin);
    await soon(700);
    port.send({type: 'case.offered', lines: [{label: 'a', value: 'b'}]});
    await soon(50);
    expect(heard).to.deep.equal([
      {type: 'port.accepted', version: 1},
      {type: 'queue.moved', position: 1},
    ]);
  });

  it('is not offered to another origin', async () => {
    frame = await frameThatAccepts(1);
    connect('http://chat.example');
    await soon(400);
    expect(heard).to.deep.equal([]);
  });

  /** A frame of this origin that takes the ports of all offers, and does nothing with them. */
  async function portsOf(count: number): Promise<readonly MessagePort[]> {
    frame = document.createElement('iframe');
    document.body.append(frame);
    const taken: MessagePort[] = [];
    frame.contentWindow!.addEventListener('message', ({ports}) => taken.push(...ports));
    connect(location.origin);
    while (taken.length < count) await soon(20);
    return taken;
  }

  const ACCEPTED = {type: 'port.accepted', version: 1};
  const MOVED = {type: 'queue.moved', position: 1};

  it('drops what it does not know', async () => {
    const [first] = await portsOf(1);
    first!.postMessage(ACCEPTED);
    for (const data of ['hello', null, {type: 'case.stolen'}, {type: 'queue.moved', position: 'first'}]) {
      first!.postMessage(data);
    }
    await soon(50);
    expect(heard).to.deep.equal([ACCEPTED]);
  });

  it('hears nothing through a port that was not accepted', async () => {
    const [first, second] = await portsOf(2);
    first!.postMessage(MOVED);
    await soon(50);
    expect(heard).to.deep.equal([]);
    second!.postMessage(ACCEPTED);
    first!.postMessage(MOVED);
    await soon(50);
    expect(heard).to.deep.equal([ACCEPTED]);
  });

  it('keeps the first port when a second is accepted', async () => {
    const [first, second] = await portsOf(2);
    first!.postMessage(ACCEPTED);
    await soon(50);
    second!.postMessage(ACCEPTED);
    await soon(50);
    first!.postMessage(MOVED);
    await soon(50);
    expect(heard).to.deep.equal([ACCEPTED, MOVED]);
  });
});
