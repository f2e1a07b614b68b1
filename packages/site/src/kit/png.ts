import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {Resvg, initWasm} from '@resvg/resvg-wasm';

const {resolve} = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/** A picture in pixels, the same on every machine. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  return rendered(svg, width, (picture) => picture.asPng());
}

/** Red, green, blue and opacity of every pixel of a picture. */
export async function pixelsOf(
  svg: string,
  width: number,
): Promise<{readonly pixels: Uint8Array; readonly height: number}> {
  return rendered(svg, width, ({pixels, height}) => ({pixels: pixels.slice(), height}));
}

type Picture = ReturnType<InstanceType<typeof Resvg>['render']>;

async function rendered<T>(svg: string, width: number, take: (picture: Picture) => T): Promise<T> {
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(svg, {fitTo: {mode: 'width', value: width}, font: {loadSystemFonts: false}});
  const picture = drawing.render();
  const taken = take(picture);
  // They live outside of what is collected.
  picture.free();
  drawing.free();
  return taken;
}
