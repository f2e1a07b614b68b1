/** What is left of a sheet of A4 inside its margins, in centimetres. */
export const PAGE = {width: 18.2, height: 27.1} as const;

/**
 * Black on white. The second column keeps eight actions on one sheet of A4. All
 * type follows that of the body, which `fitted` chooses.
 */
export const PAPER = `
  @page { size: A4; margin: 1.3cm 1.4cm; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 11pt/1.25 sans-serif; color: #000; background: #fff; }
  h1, h2, h3, p, ul, section { margin: 0; padding: 0; overflow-wrap: anywhere; }
  h1 { font-size: 1.55em; }
  h2 { margin-block: .5em .3em; border-block-end: 1.5pt solid; font-size: 1.1em; }
  h3 { font-size: 1em; line-height: 1.2; }
  h2, h3, .topic { break-after: avoid; }
  .emergency { display: inline-block; margin-block: .3em; margin-inline-end: .6em; padding: .1em .5em; border: 1.5pt solid; }
  b { font-size: 1.25em; line-height: 1; white-space: nowrap; }
  .columns { columns: 2; column-gap: .8cm; margin-block-start: .6em; }
  .columns > h2:first-child { margin-block-start: 0; }
  .part { break-before: page; margin-block-start: 0; font-size: 1.35em; }
  section { margin-block-end: .7em; }
  .act { break-inside: avoid; padding-inline-start: 1.7em; }
  .action { display: flex; gap: .5em; margin-inline-start: -1.7em; }
  .action::before, .check::before { content: ''; flex: none; inline-size: 1em; block-size: 1em; border: 1.2pt solid; text-align: center; line-height: .8; }
  .done::before { content: '×' / ''; }
  .limit { font-weight: bold; }
  .topic { font-weight: bold; margin-block-start: .2em; }
  .note, .limit, .site { font-size: .86em; }
  .note b { font-size: 1.05em; }
  .blank, .write { display: flex; gap: .3em; margin-block-start: .6em; font-size: .86em; }
  .write { display: inline-flex; inline-size: 48%; margin-inline-end: 2%; }
  .blank::after, .write::after { content: ''; flex: 1; border-block-end: .75pt solid; }
  ul { padding-inline-start: 1.2em; }
  .check { display: flex; gap: .5em; margin-block-end: .2em; }
  .say { padding-inline-start: .5em; border-inline-start: 2pt solid; }
  .blank + .note { margin-block-start: .3em; }
  .paragraph { margin-block-end: 1em; max-inline-size: 17cm; line-height: 1.4; white-space: pre-line; }
  /* A name in other letters keeps its own direction, and the side of the sheet. */
  [dir='rtl'] > body * { text-align: right; }
  p, li { orphans: 2; widows: 2; }
`;
