import {css} from 'lit';

/** The lines of a case: what is told, and a way to change each. */
export const handoverStyles = css`
  legend {
    margin-block-end: 4px;
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    margin-inline-end: 24px;
    cursor: pointer;
  }
  .choice input {
    inline-size: calc(22px * var(--_s));
    block-size: calc(22px * var(--_s));
    flex: none;
    margin: 0;
    accent-color: var(--_accent-text);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .line .link {
    flex: none;
  }
  fieldset .note {
    margin-block-start: 8px;
  }
  .line label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
    flex: 1 1 11em;
    align-items: start;
    cursor: pointer;
  }
  .line small {
    display: block;
    color: var(--_muted);
  }
  .line strong {
    font-weight: 600;
    white-space: pre-line;
  }
`;
