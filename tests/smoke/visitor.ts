import {expect} from 'vitest';

import type {Tab} from './tab.js';

/** Nobody reads a view faster, in milliseconds: a quicker second click is one gesture with the first. */
const READING_MS = 600;

/** A visitor in any engine: sees through scripts of the page, acts through the driver. */
export class Visitor {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Waits until an expression of the page gives something. */
  async until(expression: string, what: string): Promise<unknown> {
    let found: unknown;
    await expect
      .poll(async () => (found = await this.tab.run(expression)), {timeout: 20_000, message: what})
      .toBeTruthy();
    return found;
  }

  /** Opens a page, and waits for the launcher. */
  async goTo(url: string) {
    await this.tab.open(url);
    await this.launcher();
  }

  /** Waits for the launcher. */
  launcher() {
    return this.until(
      `customElements.get('cyber-17') && window.inside.controls()[0]?.matches('[part=launcher]')`,
      'the launcher',
    );
  }

  /** The middle of the control that begins with these words, once nothing moves. */
  async find(words: string): Promise<{x: number; y: number}> {
    const point = `(() => {
      const found = window.inside?.controls().find((each) => window.inside.label(each).startsWith(${JSON.stringify(words)}));
      if (!found) return undefined;
      // Only where it must: Firefox goes to and fro by a pixel between two halves.
      if (!window.inside.isHit(found)) found.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = found.getBoundingClientRect();
      return window.inside.isHit(found) ? {x: left + width / 2, y: top + height / 2} : undefined;
    })()`;
    for (let before: unknown; ;) {
      const now = await this.until(point, `a control “${words}”`);
      if (JSON.stringify(now) === JSON.stringify(before)) return now as {x: number; y: number};
      before = now;
    }
  }

  /** Clicks the control that begins with these words, once they could have been read. */
  async click(words: string) {
    const {x, y} = await this.find(words);
    await new Promise((resolve) => setTimeout(resolve, READING_MS));
    await this.tab.click(x, y);
  }

  /** Waits until a heading appears and has the focus. */
  atHeading(words: string) {
    return this.until(
      `window.inside.active()?.matches('h1') && window.inside.label(window.inside.active()).startsWith(${JSON.stringify(words)})`,
      `the heading “${words}”`,
    );
  }

  /** Waits until these words stand in the module. */
  reads(words: string) {
    return this.until(
      `window.inside.all().some((each) => window.inside.label(each).startsWith(${JSON.stringify(words)}))`,
      `the words “${words}”`,
    );
  }

  /** Waits until an expression of the chat's frame gives something. */
  async untilInFrame(expression: string, what: string): Promise<unknown> {
    let found: unknown;
    await expect
      .poll(async () => (found = await this.tab.runInFrame(expression)), {timeout: 20_000, message: what})
      .toBeTruthy();
    return found;
  }

  /** Waits until these words stand in the chat's frame. */
  readsInFrame(words: string) {
    // French puts narrow spaces before some signs: any space will do.
    return this.untilInFrame(
      `document.body.innerText.replace(/\\s/g, ' ').includes(${JSON.stringify(words)})`,
      `the words “${words}” in the frame`,
    );
  }

  /** Clicks what a selector finds in the chat's frame. */
  async clickInFrame(selector: string) {
    const place = (element: string) =>
      `(() => { const element = ${element}; if (!element) return null; element.scrollIntoView({block: 'nearest'}); const {left, top, width, height} = element.getBoundingClientRect(); return {left, top, width, height}; })()`;
    const inner = await this.untilInFrame(
      place(`document.querySelector(${JSON.stringify(selector)})`),
      selector,
    );
    const outer = await this.until(
      place(`window.inside.all().find((each) => each.matches('iframe'))`),
      'the frame',
    );
    const [a, b] = [inner, outer] as readonly {left: number; top: number; width: number; height: number}[];
    await this.tab.click(b!.left + a!.left + a!.width / 2, b!.top + a!.top + a!.height / 2);
  }

  /** What went wrong in the page so far. */
  wrong(): Promise<unknown> {
    return this.tab.run('[...window.wrong]');
  }
}
