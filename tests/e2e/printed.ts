import {extractText, getDocumentProxy} from 'unpdf';

import type {Browser, Page} from 'puppeteer-core';

/** What a plan looks like on paper. */
export interface Printed {
  /** The title that a printer puts at the head of each page. */
  readonly title: string;
  /** What is legible on each page. */
  readonly pages: readonly string[];
  /** All that is legible, a space between two words. */
  readonly text: string;
  /** The size of most of the letters of each page, in points. */
  readonly sizes: readonly number[];
  /** How far down the last page there are words, from 0 to 1. */
  readonly filled: number;
  /** Words that stand nearer than a centimetre to the edge of a page, or beyond it. */
  readonly cut: readonly string[];
}

/** What the module handed to the printer. */
interface Sheet {
  readonly html: string;
  readonly css: string;
}

/** Catches what is printed from now on: a headless browser has no printer. */
export async function catchPrints(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.print = () => {
      const css = document.adoptedStyleSheets.flatMap(({cssRules}) =>
        [...cssRules].map(({cssText}) => cssText),
      );
      Object.assign(window.parent, {sheet: {html: document.documentElement.outerHTML, css: css.join('\n')}});
      window.dispatchEvent(new Event('afterprint'));
    };
  });
}

/** Prints on A4 what the module handed over, and reads the paper. */
export async function readPrint(browser: Browser, page: Page): Promise<Printed> {
  const handle = await page.waitForFunction(() => (window as unknown as {sheet?: Sheet}).sheet);
  const {html, css} = (await handle.jsonValue())!;
  const paper = await browser.newPage();
  try {
    await paper.setContent(html);
    await paper.addStyleTag({content: css});
    const title = await paper.title();
    const pdf = await getDocumentProxy(await paper.pdf({format: 'A4'}));
    const {text} = await extractText(pdf);
    const pages = text.map((each) => each.replace(/\s+/g, ' ').trim());
    return {title, pages, text: pages.join(' '), cut: await nearEdge(pdf), ...(await layoutOf(pdf))};
  } finally {
    await paper.close();
  }
}

/** A centimetre in the points of a PDF. */
const CENTIMETRE = 72 / 2.54;

/** How large the type is, and how full the last page. */
async function layoutOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>) {
  const sizes: number[] = [];
  let filled = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const height = page.view[3]!;
    const letters = new Map<number, number>();
    let lowest = height;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const size = Math.round(item.height * 4) / 4;
      letters.set(size, (letters.get(size) ?? 0) + item.str.length);
      lowest = Math.min(lowest, item.transform[5] as number);
    }
    sizes.push([...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0);
    filled = 1 - lowest / height;
  }
  return {sizes, filled};
}

async function nearEdge(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<readonly string[]> {
  const cut: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const [, , , , x, y] = item.transform as [number, number, number, number, number, number];
      const isInside =
        x >= CENTIMETRE &&
        x + item.width <= width - CENTIMETRE &&
        y >= CENTIMETRE &&
        y + item.height <= height - CENTIMETRE;
      if (!isInside) cut.push(`${number}: ${item.str}`);
    }
  }
  return cut;
}
