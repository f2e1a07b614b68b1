import {css} from 'lit';

/** What the outcome and the plan share: severity, cards, disclosures. */
export const outcomeStyles = css`
  .severity {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 700;
    line-height: 1.25;
  }
  .severity small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .severity svg {
    inline-size: calc(30px * var(--_h));
    block-size: calc(30px * var(--_h));
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
    gap: 10px;
    padding: 14px 12px;
    border: 1.5px solid var(--_text);
  }
  /* On a phone the call is on the first screen. */
  .lead {
    gap: 10px;
  }
  .lead > .link {
    margin-block: -10px -6px;
  }
  /* The limit is read, the rest is there; red is for hours that run out. */
  .deadline {
    display: flex;
    gap: 8px;
    font-size: var(--_size-s);
    font-weight: 400;
    line-height: 1.47;
    color: var(--_muted);
  }
  .deadline strong {
    color: var(--_text);
  }
  .deadline .icon {
    inline-size: calc(18px * var(--_h));
    block-size: calc(22px * var(--_s));
  }
  .deadline.close,
  .deadline.close strong {
    color: var(--_critical);
  }
  .forbid {
    font-weight: 700;
  }
  .list {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.3em;
    list-style: disc;
  }
`;
