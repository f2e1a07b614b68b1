/** Width and height of a PNG: the first two numbers of its first part. */
export function pictureSize(png: Uint8Array | undefined): readonly [number, number] | undefined {
  if (!png) return undefined;
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
