import {setTimeout as sleep} from 'node:timers/promises';

import {percentile} from './probes.js';
import {gather, until} from './stage.js';

import type {Noise, Probes} from './probes.js';
import type {Crowd, Stage} from './stage.js';

/** What one load gave. */
export interface Loaded {
  readonly rate: number;
  readonly sent: number;
  /** From the click to the other side's socket, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly lost: number;
  readonly twice: number;
  readonly disordered: number;
  readonly noise: Noise;
}

/** A crowd that writes, and what of it arrived at the other side. */
export class Load {
  readonly #stage: Stage;
  readonly #probes: Probes;
  readonly #sentAt = new Map<string, {readonly at: number; readonly side: 'visitor' | 'officer'}>();
  #delays: number[] = [];
  #crowd: Crowd | undefined;

  constructor(stage: Stage, probes: Probes) {
    this.#stage = stage;
    this.#probes = probes;
  }

  async gather(talks: number): Promise<void> {
    this.#crowd = await gather(this.#stage, talks, ({id}, side) => {
      const sent = this.#sentAt.get(id);
      if (!sent || sent.side === side) return;
      this.#sentAt.delete(id);
      this.#delays.push(performance.now() - sent.at);
    });
  }

  /** Writes so many messages a second, both sides by turns. */
  async run(rate: number, seconds: number): Promise<Loaded> {
    const {visitors, officers} = this.#crowd!;
    const all = [...visitors, ...officers];
    const sumOf = (read: (client: (typeof all)[number]) => number) =>
      all.reduce((sum, each) => sum + read(each), 0);
    const before = {twice: sumOf(({repeated}) => repeated), early: sumOf(({early}) => early)};
    this.#delays = [];
    this.#probes.reset();
    const begun = performance.now();
    let sent = 0;
    while (performance.now() - begun < seconds * 1_000) {
      const due = ((performance.now() - begun) / 1_000) * rate;
      for (; sent < due; sent++) {
        const side = sent % 2 === 0 ? 'visitor' : 'officer';
        const from = side === 'visitor' ? visitors : officers;
        const client = from[Math.floor(sent / 2) % from.length]!;
        const talks = [...client.talks];
        const c = talks[Math.floor(Math.random() * talks.length)]!;
        const id = client.say(c, `Un message comme on en écrit, numéro ${sent}.`);
        this.#sentAt.set(id, {at: performance.now(), side});
      }
      await sleep(4);
    }
    const noise = this.#probes.read();
    await until(() => sumOf(({pending}) => pending) === 0).catch(() => undefined);
    await sleep(500);
    const lost = this.#sentAt.size;
    this.#sentAt.clear();
    return {
      rate,
      sent,
      p50: percentile(this.#delays, 50),
      p99: percentile(this.#delays, 99),
      lost,
      twice: sumOf(({repeated}) => repeated) - before.twice,
      disordered: sumOf(({early}) => early) - before.early,
      noise,
    };
  }

  /** Cuts everyone at once; answers the seconds until all are back, and the most in one second. */
  async comeBack(): Promise<{readonly seconds: number; readonly peak: number}> {
    const {visitors} = this.#crowd!;
    const begun = performance.now();
    for (const each of visitors) each.cut();
    const perSecond: number[] = [];
    const back = new Set<unknown>();
    await sleep(20);
    while (back.size < visitors.length && performance.now() - begun < 60_000) {
      const second = Math.floor((performance.now() - begun) / 1_000);
      for (const each of visitors) {
        if (back.has(each) || !each.isReady) continue;
        back.add(each);
        perSecond[second] = (perSecond[second] ?? 0) + 1;
      }
      await sleep(20);
    }
    return {seconds: (performance.now() - begun) / 1_000, peak: Math.max(...perSecond.filter(Boolean))};
  }

  close(): void {
    this.#crowd?.close();
  }
}
