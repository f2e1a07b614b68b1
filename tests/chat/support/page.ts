import {visitorSocket} from '@cyber-17/chat/testing';
import {VisitorTalk, deviceClock} from '@cyber-17/chat/testing/visitor';

import type {Where} from '@cyber-17/chat/testing';
import type {OpenTransport} from '@cyber-17/chat/testing/visitor';

/** A visitor's page as it is, without what it draws, and the network that it is on. */
export class TestPage {
  readonly talk: VisitorTalk;
  /** The types of the messages that arrived. */
  readonly heard: string[] = [];
  readonly #where: Where;
  readonly #sockets = new Set<ReturnType<typeof visitorSocket>>();
  readonly #lost = new Set<string>();

  constructor(where: Where) {
    this.#where = where;
    this.talk = new VisitorTalk({
      transports: [this.#transport],
      clock: deviceClock,
      lang: () => 'fr',
      changed() {},
      givenBack() {},
    });
    this.talk.open();
  }

  /** The network fails. The page connects again, as it would. */
  cut() {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** The next message of that type never arrives: the network fails on its way. */
  lose(type: string) {
    this.#lost.add(type);
  }

  readonly #transport: OpenTransport = (listener) => {
    const socket = visitorSocket(this.#where);
    this.#sockets.add(socket);
    let isCut = false;
    socket.on('open', () => listener.opened());
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      listener.closed();
    });
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as {readonly type: string};
      if (this.#lost.delete(message.type)) {
        isCut = true;
        socket.terminate();
      }
      if (isCut) return;
      this.heard.push(message.type);
      listener.heard(message);
    });
    return {
      send: (message) => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
      },
      close: () => {
        socket.removeAllListeners('close');
        socket.close();
      },
    };
  };
}
