import {css} from 'lit';

/** The field for one's own words, and what it may be. */
export const ownWordsStyles = css`
  textarea {
    box-sizing: border-box;
    min-block-size: calc(96px * var(--_s));
    field-sizing: content;
    max-block-size: 40vh;
  }
  .danger {
    display: grid;
    gap: 10px;
    padding: 14px;
    border: 2px solid var(--_critical);
    border-radius: var(--_radius);
  }
  .danger > p {
    font-weight: 700;
  }
`;
