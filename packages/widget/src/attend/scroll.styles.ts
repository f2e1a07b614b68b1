import {css} from 'lit';

/** What keeps a finger's scrolling in the dialog, and the line of a talk on screen. */
export const scrollStyles = css`
  dialog [beside] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  /* What has the focus is not below that line. */
  dialog .scroller:has([beside]) {
    scroll-padding-block-start: 72px;
  }
  /* A view shorter than the screen: what cannot scroll does not contain, and the page would be pulled. */
  @media (pointer: coarse) {
    dialog .scroller::before {
      content: '';
      float: inline-start;
      block-size: calc(100% + 1px);
    }
  }
`;
