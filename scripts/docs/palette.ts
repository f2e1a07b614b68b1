const MOST = 256;

/** The colours that a picture has most of, and for each pixel the number of the one nearest to its own. */
export function palette(colours: Uint32Array): {
  readonly table: readonly number[];
  readonly numbers: Uint8Array;
} {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other);
  const table = byCount.slice(0, MOST).map(([colour]) => colour);
  const numberOf = new Map([...counts.keys()].map((colour) => [colour, nearestOf(table, colour)]));
  return {table, numbers: Uint8Array.from(colours, (colour) => numberOf.get(colour)!)};
}

function nearestOf(table: readonly number[], colour: number): number {
  let found = 0;
  let least = Infinity;
  table.forEach((each, index) => {
    const far = [16, 8, 0].reduce((sum, shift) => {
      const apart = ((each >> shift) & 255) - ((colour >> shift) & 255);
      return sum + apart * apart;
    }, 0);
    if (far < least) [least, found] = [far, index];
  });
  return found;
}
