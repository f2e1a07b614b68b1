import {css} from 'lit';

/** A letter with blanks in its text. */
export const letterStyles = css`
  .letter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 20px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .letter .sign {
    white-space: pre-line;
  }
  .letter .day {
    text-align: end;
  }
  /* What is left out while it is empty stands back. */
  .letter .left-out {
    color: var(--_muted);
  }
  .blank {
    display: inline-grid;
    max-inline-size: 100%;
    margin-block: 10px 2px;
    vertical-align: bottom;
  }
  .blank.long {
    display: grid;
  }
  .ended {
    display: inline-flex;
    align-items: end;
    max-inline-size: 100%;
    vertical-align: bottom;
  }
  .ended:has(.long) {
    display: flex;
  }
  .ended > .long {
    flex: 1;
  }
  .blank small {
    color: var(--_accent-text);
    font-size: calc(13px * var(--_s));
    font-weight: 600;
    line-height: 1.3;
  }
  .blank > .field {
    inline-size: 100%;
    min-inline-size: min(11em, 100%);
    min-block-size: 44px;
    padding: 6px 10px;
    border-style: dashed;
    background: var(--_accent-soft);
    font: inherit;
    font-weight: 400;
    field-sizing: content;
  }
  .blank > .field:not(:placeholder-shown) {
    border-style: solid;
  }
  .blank > [type='date'] {
    font-size: min(1em, 7.4cqi);
  }
  .repeated {
    font-weight: 600;
  }
`;
