/** Marks a style sheet, so that the build removes its comments and indents. */
const css = String.raw;

/** The styles of the facade, which the loader carries. */
export const styles = css`
  /* !important in a shadow root wins over every rule of the host page. */
  :host {
    /* defence: inherited-style, important-style */
    all: initial !important;
    /* What the launcher inherits in browsers that cannot compute its colour. */
    color: #fff !important;
  }

  :host([hidden]) {
    /* defence: hidden-attribute */
    display: none !important;
  }

  /* Out of the flow and no larger than the button: the host page does not move. */
  :host(:not([mode=inline], [mode=page])) {
    /* defence: fixed-corner */
    z-index: 999 !important;
    bottom: var(--cyber-17-launcher-y, 20px) !important;
    position: fixed !important;
    inset-inline: auto var(--cyber-17-launcher-x, 20px) !important;
  }

  :host([position=start]) {
    inset-inline: var(--cyber-17-launcher-x, 20px) auto !important;
  }

  a {
    display: inline-block;
    padding: 12px;
  }

  button, p {
    max-width: 17em;
    padding: 6px 16px;
    border: 2px solid;
    border-radius: 26px;
    background: #fff;
    color: #000;
    /* defence: launcher-font-size */
    font: 600 medium/1.2 var(--cyber-17-font, system-ui);
    text-align: start;
    white-space: pre-line;
  }

  button {
    display: flex;
    align-items: center;
    gap: 6px;
    background: var(--cyber-17-color-accent, #0b5563);
    /* Black or white, whichever reads on the accent: exact, by luminance. */
    color: var(
      --cyber-17-color-on-accent,
      color(from var(--cyber-17-color-accent, #0b5563) xyz calc(179e3 - y*1e6) calc(179e3 - y*1e6) calc(179e3 - y*1e6))
    ); /* defence: launcher-contrast */
    cursor: pointer;
  }

  /*
   * The mark, drawn by borders so that forced colours keep it. Its text has an
   * empty alternative, so it is not part of the button's name.
   */
  button:before {
    padding: 6px;
    border: 2px solid;
    border-radius: 50% 50% 50% 0;
    content: "17"/"";
  }

  /* Only these modes have no launcher: an unknown mode must not remove help. */
  :host(:is([mode=headless], [mode=inline], [mode=page])) button {
    display: none;
  }

  /* defence: no-print */
  @media print {
    button {
      display: none;
    }
  }
`;
