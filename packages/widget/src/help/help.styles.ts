import {css} from 'lit';

/** The plan, the providers and the chat. */
export const helpStyles = css`
  section > h2 {
    margin-block-start: 8px;
  }
  .action > summary {
    align-items: start;
    padding-block: 4px;
    font-weight: 700;
  }
  .action.card {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    padding: 12px 14px;
  }
  .action.next {
    border: 1.5px solid var(--_text);
  }
  .action.done {
    border-color: transparent;
    background: var(--_done-soft);
  }
  .action details > div {
    padding-block: 8px 4px;
  }
  .tick {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 48px;
    margin-inline-start: -8px;
    cursor: pointer;
  }
  .tick input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: calc(26px * var(--_s));
    block-size: calc(26px * var(--_s));
    margin: 0;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
  }
  .tick input:checked {
    border-color: var(--_done);
    background: var(--_done);
  }
  .tick input:checked::after {
    content: '';
    inline-size: 45%;
    block-size: 22%;
    border: solid var(--_surface);
    border-width: 0 0 2.5px 2.5px;
    rotate: -45deg;
    translate: 0 -18%;
  }
  .square input {
    border-radius: var(--_radius-s);
  }
  .field {
    inline-size: 9em;
    min-block-size: 52px;
    padding: 12px 14px;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_critical);
  }
  .error {
    color: var(--_critical);
    font-size: var(--_size-s);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  label.lone {
    font-weight: 600;
  }
  .note {
    inline-size: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .note.price {
    border-color: color-mix(in oklab, var(--_serious) 35%, var(--_serious-soft));
    background: var(--_serious-soft);
  }
  .note.price strong {
    color: var(--_serious);
  }
  .tag {
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    background: var(--_sunken);
    font-size: var(--_size-s);
    font-weight: 500;
  }
  .tag.label {
    border-color: transparent;
    background: var(--_done-soft);
    color: var(--_done);
    font-weight: 600;
  }
  .line {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    align-items: start;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
    inline-size: 100%;
    cursor: pointer;
  }
  .line small {
    display: block;
    color: var(--_muted);
  }
  .line .tick {
    grid-row: span 2;
  }
  .line strong {
    font-weight: 600;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: max(320px, 46vh);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .tick input:checked {
      outline: 2px solid Highlight;
    }
  }
`;
