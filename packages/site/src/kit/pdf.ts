import PDFDocument from 'pdfkit';

import type {Drawing, Sheet} from './sheet.js';

interface PdfOptions {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  /** When it was made, in milliseconds of the epoch: the same input gives the same bytes. */
  readonly moment: number;
}

type Document = PDFKit.PDFDocument;

/** Sheets as a document with real text: it can be searched, read aloud and copied. */
export async function pdfOf(
  sheets: readonly Sheet[],
  {lang, title, author, moment}: PdfOptions,
): Promise<Uint8Array> {
  const date = new Date(moment);
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang,
    info: {Title: title, Author: author, CreationDate: date, ModDate: date},
  });
  const parts: Uint8Array[] = [];
  document.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const root = document.struct('Document');
  document.addStructure(root);
  for (const sheet of sheets) {
    document.addPage({size: [sheet.width, sheet.height], margin: 0});
    for (const drawing of sheet.drawings) draw(document, root, drawing);
  }
  root.end();
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

function draw(document: Document, root: PDFKit.PDFStructureElement, drawing: Drawing): void {
  if (drawing.kind === 'text') {
    // What is read aloud is the text, whatever the order of what is drawn.
    const actual = drawing.text.replace(/[\u2066-\u2069]/g, '');
    root.add(document.struct('P', {actual}, () => drawText(document, drawing)));
    return;
  }
  const shape = () => {
    document.save();
    if (drawing.kind === 'box') drawBox(document, drawing);
    else drawPath(document, drawing);
    document.restore();
  };
  if (drawing.kind === 'path' && drawing.says) {
    root.add(document.struct('Figure', {alt: drawing.says}, shape));
  } else {
    document.markContent('Artifact', {type: 'Layout'});
    shape();
    document.endMarkedContent();
  }
}

function drawBox(
  document: Document,
  {x, y, width, height, fill, radius, stroke}: Extract<Drawing, {kind: 'box'}>,
): void {
  document.roundedRect(x, y, width, height, radius);
  if (stroke) document.lineWidth(1).fillAndStroke(fill, stroke);
  else document.fill(fill);
}

function drawPath(
  document: Document,
  {d, x, y, scale, fill, stroke}: Extract<Drawing, {kind: 'path'}>,
): void {
  document.translate(x, y).scale(scale).path(d);
  if (stroke) document.lineWidth(2.3).lineCap('round').lineJoin('round').stroke(stroke);
  else document.fill(fill);
}

function drawText(document: Document, {line, x, y, size, fill, url}: Extract<Drawing, {kind: 'text'}>): void {
  document.fillColor(fill).fontSize(size);
  for (const {text, face, x: at} of line.pieces) {
    document.registerFont(face.name, face.data);
    document.font(face.name).text(text, x + at, y, {lineBreak: false, baseline: 'alphabetic'});
  }
  if (url) document.link(x, y - size, line.width, size * 1.3, url);
}
