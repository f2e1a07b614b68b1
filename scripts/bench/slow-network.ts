import {Presser} from './presser.js';

import type {Browser} from 'puppeteer-core';

/**
 * Lighthouse's “slow 4G”, as the throttling of DevTools takes it: round trips of
 * 150 ms on the wire come to 562.5 ms for each request, 1.6 Mbit/s to nine tenths.
 */
export const ROUND_TRIP = 562.5;
const BYTES_A_SECOND = (1.6e6 / 8) * 0.9;

/** When things were there, in milliseconds. */
export interface Arrival {
  /** From the last byte of the loader to the launcher on screen. */
  readonly launcher: number;
  /** From the first request of the panel, which a pointer that comes near begins, to the first question on screen. */
  readonly question: number;
}

const WATCH = `{
  const shown = window.shownAt = {};
  const watch = (name, selector) => {
    const look = () => {
      if (answersBench.count(selector) === 0) return requestAnimationFrame(look);
      // The frame that shows it has been painted when this message is handled.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => { shown[name] = performance.now(); };
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  };
  watch('launcher', '[part=launcher]');
  watch('question', '[part=answer]');
}`;

/** Takes a page from the launcher to the first question, over a slow network and with nothing cached. */
export async function arriveSlowly(browser: Browser, address: string): Promise<Arrival> {
  const visitor = await Presser.arrive(browser, 1);
  const {page} = visitor;
  try {
    await page.evaluateOnNewDocument(WATCH);
    await page.emulateNetworkConditions({
      latency: ROUND_TRIP,
      download: BYTES_A_SECOND,
      upload: BYTES_A_SECOND,
    });
    await page.goto(address);
    await page.waitForFunction('shownAt.launcher');
    await visitor.press('[part=launcher]');
    await page.waitForFunction('shownAt.question');
    const of = (file: string) =>
      `performance.getEntriesByType('resource').find(({name}) => name.includes('/${file}.'))`;
    return {
      launcher: (await page.evaluate(`shownAt.launcher - ${of('loader')}.responseEnd`)) as number,
      question: (await page.evaluate(`shownAt.question - ${of('panel')}.startTime`)) as number,
    };
  } finally {
    await visitor.leave();
  }
}
