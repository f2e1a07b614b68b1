import {encode} from 'uqr';

/** A QR code as a path; every module is one wide. */
export interface QrPath {
  readonly d: string;
  /** Modules of a side, with the empty edge of four that readers need. */
  readonly size: number;
}

const EDGE = 4;

/** The code of an address, with a quarter of it to spare for dirt and folds. */
export function qrPath(address: string): QrPath {
  const {data, size} = encode(address, {ecc: 'Q', border: EDGE});
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({0: run, index}) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return {d: runs.join(''), size};
}
