import {crc32, deflateSync, inflateSync} from 'node:zlib';

import {palette} from './palette.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A screenshot in half the bytes: a browser writes each pixel with its whole colour, here it
 * has the number of one of 256. For eyes it is the same picture.
 */
export function smallPng(screenshot: Uint8Array): Uint8Array {
  const {width, height, colours} = pixelsOf(Buffer.from(screenshot));
  const {table, numbers} = palette(colours);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(numbers.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    part('IHDR', head),
    part('PLTE', Buffer.from(table.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    part('IDAT', deflateSync(rows, {level: 9})),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const written = Buffer.alloc(named.length + 8);
  written.writeUInt32BE(content.length, 0);
  named.copy(written, 4);
  written.writeUInt32BE(crc32(named), named.length + 4);
  return written;
}

/** The colours of a PNG of three or four bytes a pixel, each as one number. */
function pixelsOf(png: Buffer) {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const packed: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const written = inflateSync(Buffer.concat(packed));
  const line = width * channels;
  const bytes = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = written[y * (line + 1)]!;
    for (let x = 0; x < line; x++) {
      const left = x < channels ? 0 : bytes[y * line + x - channels]!;
      const above = y === 0 ? 0 : bytes[(y - 1) * line + x]!;
      const corner = x < channels || y === 0 ? 0 : bytes[(y - 1) * line + x - channels]!;
      const expected = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter]!;
      bytes[y * line + x] = written[y * (line + 1) + x + 1]! + expected;
    }
  }
  const colours = Uint32Array.from({length: width * height}, (_, index) =>
    bytes.readUIntBE(index * channels, 3),
  );
  return {width, height, colours};
}

/** Paeth's choice among the neighbours of a pixel, as the format has it. */
function nearest(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
