import {css} from 'lit';

/** The offer to count a situation, and that it is done. */
export const countStyles = css`
  .count {
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .count > h2 {
    margin-block-start: 0;
  }
  .sent {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_done);
    font-weight: 600;
  }
  [aria-disabled] {
    opacity: 0.6;
    cursor: default;
  }
`;
