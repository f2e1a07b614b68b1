import {css} from 'lit';

/** What every view is built from: text, headings, buttons, links, focus. */
export const baseStyles = css`
  :host {
    display: block;
    font: 400 var(--_size-m) / 1.53 var(--_font);
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--_size-xl);
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
    outline: 0;
  }
  h1 + p {
    margin-block-start: -8px;
  }
  h2 {
    font-size: var(--_size-l);
    line-height: 1.3;
  }
  h3 {
    font-size: var(--_size-m);
    line-height: 1.4;
  }
  .muted {
    color: var(--_muted);
  }
  small,
  .small {
    font-size: var(--_size-s);
    line-height: 1.47;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    justify-items: start;
  }
  .stack > * {
    max-inline-size: 100%;
  }
  .wide {
    inline-size: 100%;
  }
  .icon {
    inline-size: calc(22px * var(--_s));
    block-size: calc(22px * var(--_s));
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Letters that join need air, and no space between them. */
  :host(:lang(ar)) {
    line-height: 1.7;
  }
  :host(:lang(ar)) h1 {
    line-height: 1.35;
    letter-spacing: 0;
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }
  /* At the end of a row that leads on. A border draws it: a drawing would be two elements a row, and an answer waits for each. */
  .onward::after {
    content: '';
    flex: none;
    inline-size: calc(7px * var(--_s));
    block-size: calc(7px * var(--_s));
    margin-inline: 4px 7px;
    border: solid var(--_muted);
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
  }
  .onward:dir(rtl)::after {
    rotate: 225deg;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent-text);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 500;
    text-align: start;
  }
  .link:first-child {
    margin-block: -8px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 52px;
    padding: 8px 24px;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  .button small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .button.go small {
    color: inherit;
  }
  .button.go {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* A finger leaves its last place hovered: there the next answer would look chosen. */
  @media (hover: hover) {
    a:hover,
    .link:hover {
      text-decoration-thickness: 2px;
    }
    .button:hover {
      border-color: var(--_text);
      background: var(--_sunken);
    }
    .button.go:hover {
      background: var(--_accent-hover);
    }
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /* Below the bar, where it stays on screen inside a page. */
  :focus {
    scroll-margin-block-start: var(--_covered, 0);
  }
  h1:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    /* A colour of its own would be kept: that of the words beside it is forced. */
    .icon {
      color: inherit !important;
      forced-color-adjust: preserve-parent-color;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
