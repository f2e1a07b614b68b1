import type {Drawing, Sheet} from './sheet.js';

/**
 * A sheet as a picture that needs no typeface: its letters are outlines, each
 * written once, and its title is read instead of them.
 */
export function svgOf({width, height, drawings}: Sheet, lang: string, title: string): string {
  const letters = new Map<string, string>();
  const drawn = drawings.map((drawing) => drawnAs(drawing, letters));
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${lang}" lang="${lang}">`,
    `<title>${escaped(title)}</title>`,
    '<defs>',
    ...[...letters].map(([outline, id]) => `<path id="${id}" d="${outline}"/>`),
    '</defs>',
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function drawnAs(drawing: Drawing, letters: Map<string, string>): string {
  switch (drawing.kind) {
    case 'box': {
      const {x, y, width, height, fill, radius, stroke} = drawing;
      const edge = stroke ? ` stroke="${stroke}"` : '';
      const round = radius ? ` rx="${short(radius)}"` : '';
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round} fill="${fill}"${edge}/>`;
    }
    case 'path': {
      const {d, x, y, scale, fill, stroke} = drawing;
      const paint = stroke
        ? `fill="none" stroke="${stroke}" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"`
        : `fill="${fill}"`;
      return `<path transform="translate(${short(x)} ${short(y)}) scale(${scale.toFixed(5)})" ${paint} d="${d}"/>`;
    }
    case 'text':
      return textAs(drawing, letters);
  }
}

/** A line, by references to the outlines of its letters. */
function textAs(
  {line, x, y, size, fill}: Extract<Drawing, {kind: 'text'}>,
  letters: Map<string, string>,
): string {
  const scale = size / UNITS;
  const uses = line.pieces.flatMap(({text, face: {font}, x: at}) => {
    const {glyphs, positions} = font.layout(text);
    const unit = UNITS / font.unitsPerEm;
    let pen = at / scale;
    return glyphs.map((glyph, index) => {
      const {xAdvance, xOffset, yOffset} = positions[index]!;
      const place = `x="${short(pen + xOffset * unit)}"${yOffset ? ` y="${short(-yOffset * unit)}"` : ''}`;
      pen += xAdvance * unit;
      const outline = glyph.path.scale(unit, -unit).toSVG();
      if (outline === '') return '';
      const id = letters.get(outline) ?? `l${letters.size}`;
      letters.set(outline, id);
      return `<use href="#${id}" ${place}/>`;
    });
  });
  return `<g fill="${fill}" transform="translate(${short(x)} ${short(y)}) scale(${scale.toFixed(5)})">${uses.join('')}</g>`;
}

/** Outlines are written in a thousandth of the size of a letter. */
const UNITS = 1_000;

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
