import {css} from 'lit';

/** A box to tick, round for what is done, square for what is told. */
export const tickStyles = css`
  :host {
    /* A finger's width at least, and the box that it draws. */
    --_tick: max(44px, calc(26px * var(--_h) + 4px));
  }
  .tick {
    display: grid;
    place-items: center;
    inline-size: var(--_tick);
    block-size: max(48px, var(--_tick));
    margin-inline-start: -8px;
    cursor: pointer;
  }
  /* The whole target is the box; what it draws is smaller. */
  .tick input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: var(--_tick);
    block-size: max(48px, var(--_tick));
    margin: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .tick input::before,
  .tick input:checked::after {
    content: '';
    grid-area: 1 / 1;
  }
  .tick input::before {
    inline-size: calc(26px * var(--_h));
    block-size: calc(26px * var(--_h));
    border: 1.5px solid var(--_control);
    border-radius: 50%;
    background: var(--_surface);
  }
  .tick input:checked::before {
    border-color: var(--_done);
    background: var(--_done);
  }
  .tick input:checked::after {
    inline-size: calc(12px * var(--_h));
    block-size: calc(6px * var(--_h));
    border: solid var(--_surface);
    border-width: 0 0 2.5px 2.5px;
    rotate: -45deg;
    translate: 0 -2px;
  }
  .square input::before {
    border-radius: var(--_radius-s);
  }
  @media (forced-colors: active) {
    .tick input:checked {
      outline: 2px solid Highlight;
    }
  }
`;
