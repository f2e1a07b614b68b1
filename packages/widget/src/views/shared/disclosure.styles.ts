import {css} from 'lit';

/** Disclosures and what is inside them: limits, scripts, lists. */
export const disclosureStyles = css`
  /* In a card: a number stays on one line. */
  .button.go {
    padding-inline: 10px;
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
    inline-size: calc(18px * var(--_h));
    transition: rotate 0.22s;
  }
  [open] > summary > .icon {
    rotate: 180deg;
  }
`;
