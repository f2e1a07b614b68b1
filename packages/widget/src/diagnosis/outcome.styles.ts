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
  .deadline {
    display: flex;
    gap: 8px;
    font-size: var(--_size-s);
    line-height: 1.47;
    color: var(--_muted);
  }
  .deadline .icon {
    inline-size: calc(18px * var(--_s));
    block-size: calc(22px * var(--_s));
  }
  .deadline.close {
    color: var(--_critical);
  }
  .list {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  ol.list {
    list-style: decimal;
  }
  .say {
    inline-size: 100%;
    padding: 4px 14px;
    border-radius: var(--_radius-s);
    background: var(--_sunken);
  }
  .say blockquote {
    display: grid;
    gap: 4px;
    margin: 0 0 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent-text);
  }
  details {
    inline-size: 100%;
  }
  .more {
    border-block-start: 1px solid var(--_line);
  }
  .more:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .more[open] {
    padding-block-end: 16px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    padding-block: 8px;
    font-weight: 600;
    line-height: 1.35;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  summary > :first-child {
    flex: 1;
  }
  summary > .icon {
    inline-size: calc(18px * var(--_s));
    transition: rotate 0.22s;
  }
  [open] > summary > .icon {
    rotate: 180deg;
  }
  .reasons {
    display: grid;
    gap: 12px;
  }
  .reasons li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
  }
  .reasons .icon {
    color: var(--_accent-text);
  }
  .reasons :is(small, .link) {
    grid-column: 2;
    justify-self: start;
    margin: 0;
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
