import {css} from 'lit';

/** What else it could be. */
export const reasonsStyles = css`
  .reasons {
    margin-block-end: 16px;
  }
  .turn {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    font-weight: 500;
    text-align: start;
  }
  /* Forced colours draw it: there every button has an edge. */
  .turn:last-child {
    border-color: transparent;
  }
  .turn span {
    flex: 1;
  }
  .turn small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
`;
