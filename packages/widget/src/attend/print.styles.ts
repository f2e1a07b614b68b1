import {css} from 'lit';

/** The shell on paper: the whole view, once. */
export const printStyles = css`
  @media print {
    /* The whole view, once, and not the screen on each sheet. */
    dialog[open] {
      display: block;
      position: absolute;
      inset: 0 0 auto;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
      border-radius: 0;
      box-shadow: none;
      animation: none;
      container-type: normal;
    }
    dialog::backdrop {
      display: none;
    }
    .embedded .bar {
      position: static;
    }
    .scroller,
    .embedded {
      overflow: visible;
    }
    .leave,
    .close,
    footer ul {
      display: none;
    }
  }
`;
