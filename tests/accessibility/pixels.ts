import type {Browser, Page} from 'puppeteer-core';

/** A rectangle of the screen, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Compares pictures of the screen pixel by pixel, in a page of its own. */
export class Pixels {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser): Promise<Pixels> {
    return new Pixels(await browser.newPage());
  }

  async close() {
    await this.#page.close();
  }

  /** How many pixels changed by a contrast of at least `ratio` (WCAG’s, 1 to 21). */
  changed(before: string, after: string, ratio: number): Promise<number> {
    return this.#page.evaluate(
      async (pictures, least) => {
        const [from, to] = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height).data;
          }),
        );
        const channel = (value: number) =>
          value <= 0.040_45 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        const luminance = (data: Uint8ClampedArray, at: number) =>
          [0.2126, 0.7152, 0.0722].reduce(
            (sum, part, index) => sum + part * channel(data[at + index]! / 255),
            0,
          );
        let count = 0;
        for (let at = 0; at < from!.length; at += 4) {
          const [dark, light] = [luminance(from!, at), luminance(to!, at)].sort((a, b) => a - b);
          if ((light! + 0.05) / (dark! + 0.05) >= least) count++;
        }
        return count;
      },
      [before, after] as const,
      ratio,
    );
  }
}

/** A picture of a part of the screen. */
export function picture(page: Page, clip: Clip): Promise<string> {
  return page.screenshot({clip, encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true});
}
