import {css} from 'lit';

/** A row for each answer: what was asked, what was said, a way to change it. */
export const answersStyles = css`
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  li:last-child {
    border: 0;
  }
  li > span {
    flex: 1 1 9em;
  }
  .link {
    flex: none;
  }
  small {
    display: block;
  }
  strong {
    font-weight: 600;
  }
`;
