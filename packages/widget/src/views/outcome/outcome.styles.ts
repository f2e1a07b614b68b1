import {css} from 'lit';

/** What the outcome and the plan share: severity, cards, disclosures. */
export const outcomeStyles = css`
  .severity {
    display: flex;
    align-items: center;
    gap: 12px;
    font-weight: 700;
    line-height: 1.25;
  }
  .severity small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .severity svg {
    inline-size: calc(34px * var(--_h));
    block-size: calc(34px * var(--_h));
    flex: none;
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.6;
    stroke-linecap: round;
  }
  .severity .fill {
    fill: currentColor;
    stroke: none;
  }
  .critical {
    color: var(--_critical);
  }
  .serious {
    color: var(--_serious);
  }
  .information {
    color: var(--_info);
  }
  .card {
    inline-size: 100%;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-l);
  }
  .card .button {
    padding-inline: 12px;
  }
  .card.first {
    border: 1.5px solid var(--_text);
  }
  .list {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.3em;
    list-style: disc;
  }
`;
