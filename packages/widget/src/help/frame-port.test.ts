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
});
