import {css} from 'lit';

/** What keeps a finger's scrolling in the dialog. */
export const scrollStyles = css`
  /* A view shorter than the screen: what cannot scroll does not contain, and the page would be pulled. */
  @media (pointer: coarse) {
    dialog .scroller::before {
      content: '';
      float: inline-start;
      block-size: calc(100% + 1px);
    }
  }
`;
