import {oneOf, shape, text} from '@cyber-17/protocol/read';

import type {Clock} from '../client/clock.js';
import type {Desk} from './desk/desk.js';

/** What a console says to the others of this browser: whether its officer takes talks, or that it is closed. */
interface News {
  readonly officer: string;
  readonly is: 'ready' | 'away' | 'left';
}

const readNews = shape<News>({officer: text(80), is: oneOf(['ready', 'away', 'left'])});

/** By then, in milliseconds, the server has heard from the console that is closed. */
const HEARD_MS = 1_000;

/**
 * The other consoles of this browser. An officer takes talks or does not, whatever window they
 * say it in: all of them show the same, and one that is closed takes nothing back from the rest.
 */
export class Siblings {
  readonly #channel = new BroadcastChannel('cyber17-console');
  readonly #desk: Desk;
  readonly #clock: Clock;

  constructor(desk: Desk, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
    this.#channel.onmessage = ({data}) => this.#hear(data);
  }

  /** Tells them of this console. */
  tell(is: News['is']) {
    const officer = this.#desk.state.me?.id;
    if (officer !== undefined) this.#channel.postMessage({officer, is} satisfies News);
  }

  close() {
    this.#channel.close();
  }

  #hear(data: unknown) {
    let news: News;
    try {
      news = readNews(data, 'news');
    } catch {
      // Of another version of this page.
      return;
    }
    if (news.officer !== this.#desk.state.me?.id) return;
    if (news.is !== 'left') return this.#desk.showReady(news.is === 'ready');
    // The one that is closed has just said that nobody is there.
    this.#clock.after(HEARD_MS, () => this.#desk.otherLeft());
  }
}
