import {LANGS} from '@cyber-17/protocol';
import {strFromU8, unzipSync} from 'fflate';
import {HtmlValidate} from 'html-validate';
import readQr from 'jsqr';
import {getDocumentProxy} from 'unpdf';
import {beforeAll, describe, expect, test} from 'vitest';

import {sampleInput} from '../testing/sample-site.js';
import {buildKit} from './build-kit.js';
import {KIT_FILES, kitArchive, kitPath} from './kit-files.js';
import {pixelsOf} from './png.js';

const input = sampleInput();
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await buildKit(input);
}, 60_000);

/** A file of a language, as a text. */
const textOf = (lang: (typeof LANGS)[number], file: string) => strFromU8(files.get(kitPath(lang, file))!);

/** What a phone reads in a picture. */
async function readIn(svg: string, width: number): Promise<string | undefined> {
  const {pixels, height} = await pixelsOf(svg, width);
  return readQr(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe.each(LANGS)('the kit in %s', (lang) => {
  test('has every file that is listed, and an archive with all of them', () => {
    const archive = unzipSync(files.get(kitArchive(lang))!);
    expect(Object.keys(archive)).toEqual(KIT_FILES);
    for (const file of KIT_FILES) {
      expect(archive[file]!.length, file).toBeGreaterThan(100);
      expect(Buffer.compare(archive[file]!, files.get(kitPath(lang, file))!), file).toBe(0);
    }
  });

  test.each([
    ['poster-a4.pdf', 1, 595.28, 841.89],
    ['leaflet-a5.pdf', 2, 420.93, 595.3],
  ])(
    'has the paper %s in its size, with a text that can be read aloud',
    async (file, pages, width, height) => {
      const document = await getDocumentProxy(new Uint8Array(files.get(kitPath(lang, file))!));
      expect(document.numPages).toBe(pages);
      const [, , right, top] = (await document.getPage(1)).view;
      expect(right).toBeCloseTo(width, 0);
      expect(top).toBeCloseTo(height, 0);
      const {info} = await document.getMetadata();
      expect(info).toMatchObject({Title: input.compiled[lang].site['site.title'], Language: lang});
      const {items} = await (await document.getPage(pages)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      for (const number of ['17', '112', '114']) expect(text).toContain(number);
      expect(text.replace(/\s/g, '')).toContain(`help.example/${lang}`);
    },
  );

  test.each([
    ['qr.svg', 300],
    ['square.svg', 1_080],
    ['banner.svg', 1_456],
    ['poster-a4.svg', 1_200],
    ['leaflet-a5-1.svg', 1_200],
  ])('has in %s a code that leads to the site', async (file, width) => {
    expect(await readIn(textOf(lang, file), width)).toBe(`https://help.example/${lang}/`);
  });

  test.each(['qr', 'square', 'banner', 'button', 'button-light'])(
    'has %s in pixels, as it is drawn',
    async (name) => {
      const png = files.get(kitPath(lang, `${name}.png`))!;
      const view = new DataView(png.buffer, png.byteOffset);
      expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
      const [width, height] = [view.getUint32(16), view.getUint32(20)];
      const [, drawnWidth = '', drawnHeight = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(
        textOf(lang, `${name}.svg`),
      )!;
      expect(width).toBeGreaterThan(500);
      expect(height / width).toBeCloseTo(Number(drawnHeight) / Number(drawnWidth), 1);
      // The picture itself opens.
      const {pixels} = await pixelsOf(pictureOf(png, width, height), width);
      expect(new Set(pixels).size).toBeGreaterThan(1);
    },
  );

  test('has texts that name the address and the numbers', () => {
    for (const file of ['links.html', 'signature.html', 'intranet.txt', 'README.txt']) {
      expect(textOf(lang, file), file).toContain(`https://help.example/${lang}/`);
    }
    for (const file of ['signature.html', 'intranet.txt']) {
      for (const number of ['17', '112', '114']) expect(textOf(lang, file), file).toContain(number);
    }
  });

  test('has pages that are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // Programs for mail read styles of elements only.
      rules: {'doctype-style': 'off', 'void-style': 'off', 'no-inline-style': 'off'},
    });
    for (const file of ['links.html', 'signature.html']) {
      const {results} = await validator.validateString(textOf(lang, file), file);
      expect(results.flatMap(({messages}) => messages.map(({message}) => message))).toEqual([]);
    }
  });
});

test('pictures hold no script and load nothing', () => {
  for (const [path, content] of files) {
    if (path.endsWith('.svg'))
      expect(strFromU8(content), path).not.toMatch(/<script|<image|href="[^#]|\son\w+=|style=/);
  }
});

test('a contact that the operator withdrew is on no paper', async () => {
  const without = await buildKit(sampleInput({withdrawn: ['3018']}));
  const numbersIn = async (kit: typeof files) => {
    const document = await getDocumentProxy(new Uint8Array(kit.get(kitPath('fr', 'leaflet-a5.pdf'))!));
    const {items} = await (await document.getPage(2)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : ''));
  };
  expect(await numbersIn(files)).toContain('3018');
  expect(await numbersIn(without)).not.toContain('3018');
}, 60_000);

test('the same input gives the same bytes', async () => {
  const again = await buildKit(input);
  for (const [path, content] of files) expect(Buffer.compare(again.get(path)!, content), path).toBe(0);
}, 60_000);

/** A picture that shows another. */
function pictureOf(png: Uint8Array, width: number, height: number): string {
  const data = Buffer.from(png).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image href="data:image/png;base64,${data}" width="${width}" height="${height}"/></svg>`;
}
